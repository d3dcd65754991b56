import type { LateCatalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';

const { number, counted, form } = numbersOf('fr-FR');
const events = (count: number): string => counted(count, { one: 'événement', other: 'événements' });

const UNITS = { day: 'jour', week: 'semaine', month: 'mois', quarter: 'trimestre', year: 'année' } as const;
const PER = { ...UNITS, year: 'an' } as const;
type Unit = keyof typeof UNITS;
const isFeminine = (unit: Unit): boolean => unit === 'week' || unit === 'year';
const one = (unit: Unit): string => `${isFeminine(unit) ? 'une' : 'un'} ${UNITS[unit]}`;
const whichOne = (unit: Unit): string => `${isFeminine(unit) ? 'cette' : 'ce'} ${UNITS[unit]}`;

export const denseWords: LateCatalogue['denseWords'] = {
  scale: (unit) => `Événements par ${PER[unit]}, échelle en racine carrée`,
  scaleShort: (unit) => `Par ${PER[unit]}, racine carrée`,
  known: (unit) => `${UNITS[unit]} ${isFeminine(unit) ? 'connue' : 'connu'}`,
  uncertain: (unit) => `${UNITS[unit]} ${isFeminine(unit) ? 'incertaine' : 'incertain'}, répartition sur les possibles`,
  knownShort: 'connu',
  uncertainShort: 'incertain',
  peak: (count, unit) => `${number(count)} en ${one(unit)}`,
  bin: (period, count) => `${period} · ${events(count)}`,
  uncertainIn: (count, unit) =>
    `Dont environ ${number(count)} ${form(count, { one: 'incertain', other: 'incertains' })} quant ${
      unit === 'year' ? 'à l’année' : isFeminine(unit) ? `à la ${UNITS[unit]}` : `au ${UNITS[unit]}`
    }`,
  lane: (name, count) => `${name} ${number(count)}`,
  moreLanes: (count) => `et ${counted(count, { one: 'autre bande', other: 'autres bandes' })}`,
  zoom: (unit) => `Sélectionner pour zoomer sur ${whichOne(unit)}`,
  label: (unit) =>
    `Événements par ${PER[unit]}. Les flèches gauche et droite passent d’${one(unit)} à l’autre, Entrée zoome.`,
  week: (days) => `Semaine du ${days}`,

  cluster: (count, span, titles) => `${events(count)}, ${span} : ${titles}`,
  more: (count) => `et ${number(count)} de plus`,

  nowBars: (count, unit) =>
    `Trop d’événements pour dessiner chacun : les barres comptent ${events(count)} par ${PER[unit]}. Zoomez pour voir chaque événement.`,
  nowClusters: 'Des événements trop proches pour être dessinés sont comptés ensemble. Zoomez pour les voir.',
  nowSingle: 'Chaque événement est affiché.',
};
