import type { LateCatalogue } from '#wording/catalogue.ts';
import { compactNumber } from '#wording/compactNumber.ts';
import { counted, LOCALE } from './forms.ts';

const MORE_PLACES = { one: 'місце', few: 'місця', many: 'місць', other: 'місця' };

export const clusterWords: LateCatalogue['clusterWords'] = {
  compact: compactNumber(LOCALE, { thousand: 'к', million: 'М' }),
  legend: 'Події за місцями',
  holds: (name, others) => (others === 0 ? name : `${name} та ще ${counted(others, MORE_PLACES)}`),
  zooms: 'Виберіть, щоб наблизити',
  lists: 'Виберіть, щоб побачити перелік подій',
  otherPlaces: 'Інші місця поруч',
};
