import type { LateCatalogue } from '#wording/catalogue.ts';
import { counted, events, number, ofEvents } from './forms.ts';
import { words } from './words.ts';

const KNOWN = {
  day: 'День',
  month: 'Місяць',
  year: 'Рік або довше',
  open: 'Кілька чи без межі',
  undated: 'Не зазначено',
} as const;

const PLACED = { point: 'Точка', country: 'Лише країна', none: 'Не зазначено' } as const;

const BUSIEST = { month: 'місяць', day: 'день' } as const;

/** Sentences of: what is in view when nothing is selected. */
export const aggregateWords: LateCatalogue['aggregateWords'] = {
  /** The panel, in running text. */
  inView: 'Показано',
  allPlaces: 'Усі місця',
  noDates: 'дату не зазначено',
  events,
  every: 'Усі події цього набору даних.',
  some: (total) => `${words.sentence(ofEvents(total))} ці відповідають фільтрам.`,
  none: 'Жодна подія не відповідає фільтрам.',
  tooMany: (limit) =>
    `Забагато, щоб показати кожну окремо. Звузьте фільтри або проміжок часу до ${counted(limit, { one: 'події', other: 'подій' })} чи менше, щоб побачити кожну.`,
  zoomToBusiest: (unit) => `Показати найнасиченіший ${BUSIEST[unit]}`,
  busiest: (span, count) => `${span}: ${events(count)}`,
  openAsList: 'Відкрити списком',
  openSources: 'Джерела',
  openSourcesCount: (count) => `Джерела (${number(count)})`,

  byType: 'За типом',
  byStatus: 'За статусом',
  allTypes: (count) => `Показати всі типи (${number(count)})`,
  fewerTypes: 'Показати менше типів',
  knownDate: 'Наскільки відома дата',
  known: (precision) => KNOWN[precision],
  place: 'Місце',
  placed: (how) => PLACED[how],
  about: 'Про цей набір даних',
};
