import type { Catalogue } from '#wording/catalogue.ts';
import { counted, events, eventsAsObject, form, number, ofEvents, participants, sources } from './forms.ts';
import { words } from './words.ts';

type Facet = Parameters<Catalogue['filterWords']['filterBy']>[0];

const TOTAL: Readonly<Record<Facet, (count: number) => string>> = {
  country: (count) => counted(count, { one: 'країна', few: 'країни', many: 'країн', other: 'країни' }),
  participant: participants,
  role: (count) => counted(count, { one: 'роль', few: 'ролі', many: 'ролей', other: 'ролі' }),
  type: (count) => counted(count, { one: 'тип', few: 'типи', many: 'типів', other: 'типу' }),
  status: (count) => counted(count, { one: 'статус', few: 'статуси', many: 'статусів', other: 'статусу' }),
  certainty: (count) =>
    counted(count, {
      one: 'ступінь певності',
      few: 'ступені певності',
      many: 'ступенів певності',
      other: 'ступеня певності',
    }),
  source: sources,
  tag: (count) => counted(count, { one: 'тег', few: 'теги', many: 'тегів', other: 'тегу' }),
  mode: (count) => counted(count, { one: 'спосіб', few: 'способи', many: 'способів', other: 'способу' }),
  verification: (count) => counted(count, { one: 'рівень', few: 'рівні', many: 'рівнів', other: 'рівня' }),
};

/** After “filter by”. */
const BY: Readonly<Record<Facet, string>> = {
  country: 'країною',
  participant: 'учасником',
  role: 'роллю',
  type: 'типом',
  status: 'статусом',
  certainty: 'певністю',
  source: 'джерелом',
  tag: 'тегом',
  mode: 'способом',
  verification: 'перевіркою',
};

const PART = { text: 'пошук', window: 'проміжок часу' } as const;

/** A facet, the search or the time window, in running text. */
function partWords(part: Facet | keyof typeof PART): string {
  return part === 'text' || part === 'window' ? PART[part] : words.facet(part).toLowerCase();
}

/** Sentences of the filter bar. */
export const filterWords: Catalogue['filterWords'] = {
  filters: 'Фільтр',
  searchEvents: 'Пошук подій',
  clearSearch: 'Очистити пошук',
  closeSearch: 'Закрити пошук',
  clearFilters: 'Скинути фільтри',
  moreFilters: 'Інші фільтри',
  facets: 'Ознаки',
  clear: 'Скинути',
  done: 'Готово',
  back: 'Назад',
  showEvents: (count) => `Показати ${eventsAsObject(count)}`,
  filterBy: (facet) => `Фільтр за ${BY[facet]}`,
  active: (label, value) => `${label}: ${typeof value === 'number' ? number(value) : value}`,
  ofTotal: (total) => ofEvents(total),
  chosen: (count) => `вибрано ${number(count)}`,

  // A facet's panel
  find: {
    country: 'Знайти країну',
    participant: 'Знайти державу, організацію чи особу',
    type: 'Знайти тип',
    source: 'Знайти джерело',
    tag: 'Знайти тег',
  },
  inTheRoleOf: 'Роль:',
  anyRole: 'будь-яка',
  severalRoles: 'різні ролі',
  scope: 'Країна',
  scopeName: (scope) => words.sentence(words.scope(scope)),
  severalScopes: 'У вибраних країн це різниться. Вибір тут діятиме для всіх.',
  match: 'Збіг',
  total: (facet, count) => TOTAL[facet](count),
  found: (count) => `Знайдено ${number(count)}`,
  nothingFound: (search) => `Тут ніщо не містить «${search}»`,
  shown: (shown, total) => `Показано ${number(shown)} із ${number(total)}; шукайте, щоб знайти інші`,

  // The time window
  removeWindow: 'Зняти проміжок часу',

  // No event is left
  noMatches: 'Жодна подія не відповідає цим фільтрам',
  is: (part, value) => `${partWords(part)}: ${value}`,
  oneOf: (count) => `одне з ${counted(count, { one: 'значення', other: 'значень' })}`,
  allOf: (count) => `усі ${counted(count, { one: 'значення', few: 'значення', many: 'значень', other: 'значення' })}`,
  together: (values) => `${values} разом`,
  searchIs: (text) => `пошук: «${text}»`,
  // It may end the sentence, so that an abbreviated year would stand before the full stop.
  windowIs: (span) => `час: ${span.replace(/р\.$/, 'року')}`,
  without: (part, count) => {
    const stays = form(count, { one: 'залишиться', few: 'залишаться', other: 'залишиться' });
    return `Без умови «${partWords(part)}» ${stays} ${events(count)}.`;
  },
  noneAlone: 'Якщо зняти лише одну з цих умов, не з’явиться жодної події.',
  removeValue: (value) => `Зняти «${value}»`,
  remove: (part) => `Зняти умову «${partWords(part)}»`,
};
