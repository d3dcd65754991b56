import type { LateCatalogue } from '#wording/catalogue.ts';
import { compactNumber } from '#wording/compactNumber.ts';
import { numbersOf } from '#wording/numbers.ts';

const { counted } = numbersOf('fr-FR');

export const clusterWords: LateCatalogue['clusterWords'] = {
  compact: compactNumber('fr-FR', { thousand: 'k', million: 'M' }),
  legend: 'Événements par lieu',
  holds: (name, others) =>
    others === 0 ? name : `${name} et ${counted(others, { one: 'autre lieu', other: 'autres lieux' })}`,
  zooms: 'Sélectionner pour agrandir',
  lists: 'Sélectionner pour lister les événements',
  otherPlaces: 'Autres lieux proches',
};
