import type { Catalogue } from '#wording/catalogue.ts';
import { numbersOf, type PluralForms } from '#wording/numbers.ts';
import { onDay } from './dateForms.ts';
import { words } from './words.ts';

const { number, form } = numbersOf('fr-FR');

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';
const UNIT: Readonly<Record<Unit, PluralForms>> = {
  day: { one: 'jour', other: 'jours' },
  week: { one: 'semaine', other: 'semaines' },
  month: { one: 'mois', other: 'mois' },
  quarter: { one: 'trimestre', other: 'trimestres' },
  year: { one: 'an', other: 'ans' },
};
const period = (unit: Unit, count: number): string =>
  count === 1 ? form(1, UNIT[unit]) : `${number(count)} ${form(count, UNIT[unit])}`;

const LANES = { type: 'type', status: 'statut', country: 'pays', source: 'source', none: 'aucune' } as const;

/** Sentences of the overview strip, and of the lanes and roles of the timeline. */
export const overviewWords: Catalogue['overviewWords'] = {
  name: 'vue d’ensemble',
  allDates: 'Toutes les dates',
  label: (span) => `Toutes les dates, ${span}`,
  by: (unit, count) => `par ${period(unit, count)}`,
  firstDay: 'Premier jour de la période',
  lastDay: 'Dernier jour de la période',
  from: (day) => `À partir du ${fromDay(day)}`,
  to: (day) => `Jusqu’au ${fromDay(day)}`,
  bars: (unit, count) => `Une barre par ${count === 1 ? '' : 'tranche de '}${period(unit, count)}.`,
  shades: 'Foncé : s’y place de façon établie. Clair : s’y place peut-être.',
  fullest: (count, dates) => `Maximum dans une barre : ${number(count)}, ${dates}.`,
  openStart: (count) =>
    `${words.events(count)} ${form(count, { one: 'peut', other: 'peuvent' })} précéder toutes ces dates.`,
  openEnd: (count) =>
    `${words.events(count)} ${form(count, { one: 'peut', other: 'peuvent' })} se situer ou durer au-delà de toutes ces dates.`,
  squareRoot: 'Échelle en racine carrée.',

  // Lanes of the timeline
  timelineLanesBy: 'Bandes',
  timelineLanes: (lanes) => LANES[lanes],
  timelineLanesButton: (lanes) => `Bandes : ${LANES[lanes]}`,
  timelineAllEvents: 'Tous les événements',
  timelineAllShort: 'Tous',
  timelineOthers: 'Autres',
  timelinePlaceNotStated: 'Lieu non indiqué',
  timelineSourceNotStated: 'Source non indiquée',

  // Roles over time
  timelineColoursBy: 'Couleur selon',
  timelineColourType: 'type',
  timelineColourRole: (name) => `rôle (${name})`,
  timelineColoursButton: (by) => `Couleur : ${by}`,
  timelineRole: (name, role) => `${name} : ${role}.`,
  timelineNoRole: 'aucun rôle propre',
  timelineNoRoleLegend: 'Aucun rôle',
  timelineLegend: 'Légende',

  // Marks without labels
  timelineLabelsHidden: 'Libellés masqués ; zoomez pour les lire',
  timelineLabelsNowHidden: (count) => `Libellés masqués : ${words.events(count)}. Zoomez pour les voir.`,
  timelineLabelsShown: 'Libellés affichés.',
};

/** A day after an article: 1er mars 2025. */
function fromDay(day: string): string {
  return onDay(day)?.slice(3) ?? day;
}
