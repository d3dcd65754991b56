import type { Catalogue } from '#wording/catalogue.ts';
import type { PluralForms } from '#wording/numbers.ts';
import { counted, ended, events, number } from './forms.ts';

const UNIT = {
  day: { one: 'день', few: 'дні', many: 'днів', other: 'дня' },
  week: { one: 'тиждень', few: 'тижні', many: 'тижнів', other: 'тижня' },
  month: { one: 'місяць', few: 'місяці', many: 'місяців', other: 'місяця' },
  quarter: { one: 'квартал', few: 'квартали', many: 'кварталів', other: 'кварталу' },
  year: { one: 'рік', few: 'роки', many: 'років', other: 'року' },
} as const satisfies Readonly<Record<string, PluralForms>>;

const period = (unit: keyof typeof UNIT, count: number): string =>
  count === 1 ? UNIT[unit].one : counted(count, UNIT[unit]);

const MAY = { one: 'подія може', few: 'події можуть', many: 'подій можуть', other: 'події можуть' };

const LANES = { type: 'тип', status: 'статус', country: 'країна', source: 'джерело', none: 'немає' } as const;

/** Sentences of the overview strip, and of the lanes and roles of the timeline. */
export const overviewWords: Catalogue['overviewWords'] = {
  name: 'огляд усіх дат',
  allDates: 'Усі дати',
  label: (span) => `Усі дати, ${span}`,
  by: (unit, count) => `крок: ${period(unit, count)}`,
  firstDay: 'Перший день проміжку часу',
  lastDay: 'Останній день проміжку часу',
  from: (day) => `Від ${day}`,
  to: (day) => `До ${day} включно`,
  bars: (unit, count) => `Один стовпчик – ${period(unit, count)}.`,
  shades: 'Темне: належить сюди напевно. Світле: може належати сюди.',
  fullest: (count, dates) => ended(`Найбільше в одному стовпчику: ${number(count)}, ${dates}`),
  openStart: (count) => `${counted(count, MAY)} передувати всім цим датам.`,
  openEnd: (count) => `${counted(count, MAY)} відбутися після всіх цих дат або тривати довше.`,
  squareRoot: 'Шкала за квадратним коренем.',

  // Lanes of the timeline
  timelineLanesBy: 'Смуги',
  timelineLanes: (lanes) => LANES[lanes],
  timelineLanesButton: (lanes) => `Смуги: ${LANES[lanes]}`,
  timelineAllEvents: 'Усі події',
  timelineAllShort: 'Усі',
  timelineOthers: 'Інші',
  timelinePlaceNotStated: 'Місце не зазначено',
  timelineSourceNotStated: 'Джерело не зазначено',

  // Roles over time
  timelineColoursBy: 'Колір',
  timelineColourType: 'тип',
  timelineColourRole: (name) => `роль (${name})`,
  timelineColoursButton: (by) => `Колір: ${by}`,
  timelineRole: (name, role) => `${name}: ${role}.`,
  timelineNoRole: 'без власної ролі',
  timelineNoRoleLegend: 'Без ролі',
  timelineLegend: 'Легенда',

  // Marks without labels
  timelineLabelsHidden: 'Підписи приховано; збільште масштаб',
  timelineLabelsNowHidden: (count) => `Підписи приховано: ${events(count)}. Збільште масштаб, щоб їх побачити.`,
  timelineLabelsShown: 'Підписи показано.',
};
