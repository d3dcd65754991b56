import type { LateCatalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';

const { number, counted } = numbersOf('uk-UA');
const events = (count: number): string => counted(count, { one: 'подія', few: 'події', many: 'подій', other: 'події' });

const PER = { day: 'за днями', week: 'за тижнями', month: 'за місяцями', quarter: 'за кварталами', year: 'за роками' };
const KNOWN = {
  day: 'день відомий',
  week: 'тиждень відомий',
  month: 'місяць відомий',
  quarter: 'квартал відомий',
  year: 'рік відомий',
};
const UNCERTAIN = {
  day: 'день непевний',
  week: 'тиждень непевний',
  month: 'місяць непевний',
  quarter: 'квартал непевний',
  year: 'рік непевний',
};
const IN_ONE = { day: 'за день', week: 'за тиждень', month: 'за місяць', quarter: 'за квартал', year: 'за рік' };
const TO_THIS = {
  day: 'цей день',
  week: 'цей тиждень',
  month: 'цей місяць',
  quarter: 'цей квартал',
  year: 'цей рік',
};

export const denseWords: LateCatalogue['denseWords'] = {
  scale: (unit) => `Події ${PER[unit]}, шкала квадратного кореня`,
  scaleShort: (unit) => `Події ${PER[unit]}, квадратний корінь`,
  known: (unit) => KNOWN[unit],
  uncertain: (unit) => `${UNCERTAIN[unit]}, розподілено за можливими`,
  knownShort: 'відомо',
  uncertainShort: 'непевно',
  peak: (count, unit) => `${number(count)} ${IN_ONE[unit]}`,
  bin: (period, count) => `${period} · ${events(count)}`,
  uncertainIn: (count, unit) => `З них близько ${number(count)}: ${UNCERTAIN[unit]}`,
  lane: (name, count) => `${name} ${number(count)}`,
  moreLanes: (count) => `і ще рядків: ${number(count)}`,
  zoom: (unit) => `Виберіть, щоб наблизити ${TO_THIS[unit]}`,
  label: (unit) => `Події ${PER[unit]}. Стрілки ліворуч і праворуч переходять далі, Enter наближає.`,
  week: (days) => `Тиждень ${days}`,

  cluster: (count, span, titles) => `${events(count)}, ${span}: ${titles}`,
  more: (count) => `і ще ${number(count)}`,

  nowBars: (count, unit) =>
    `Подій забагато, щоб показати кожну: стовпчики лічать ${PER[unit]}, усього ${events(count)}. Наблизьте, щоб побачити окремі події.`,
  nowClusters: 'Деякі події надто близько, тож їх полічено разом. Наблизьте, щоб побачити їх.',
  nowSingle: 'Показано окремі події.',
};
