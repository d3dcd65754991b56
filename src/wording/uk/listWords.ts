import type { LateCatalogue } from '#wording/catalogue.ts';
import { counted, events, form, number, ofEvents } from './forms.ts';

const COLUMN = {
  date: 'Дата',
  type: 'Тип',
  event: 'Подія',
  place: 'Місце',
  status: 'Статус',
  participants: 'Учасники',
  source: 'Хто це стверджує',
  mode: 'Спосіб',
  tags: 'Теги',
  verification: 'Перевірка',
} as const;

/** Sentences of: the list. */
export const listWords: LateCatalogue['listWords'] = {
  list: 'Список',
  about: 'Той самий зміст, що в хронології та на карті, текстом',
  caption: 'Події, по одній у рядку. Кнопки в першому рядку впорядковують їх.',
  column: (column) => COLUMN[column],
  columns: 'Стовпці',
  columnsShown: 'Показані стовпці',
  alwaysShown: 'показано завжди',
  sortBy: 'Порядок:',

  // How well a date is known, where the date itself does not say it
  dayKnown: 'день відомий',
  bothDaysKnown: 'перший і останній день відомі',
  aboutDate: 'точної дати не зазначено',
  onOrBefore: 'не пізніше',
  onOrAfter: 'не раніше',

  // Cells
  participant: (name, role) => `${name}: ${role}`,
  nobodyNamed: 'Нікого не названо',
  more: (count) => `і ще ${number(count)}`,
  inferredSign: 'пунктир: виснувано',
  via: (publishers) => `через: ${publishers}`,
  notAttributed: 'без посилання на джерело',
  sourcesDiffer: 'Джерела розходяться',
  sourcesDifferMeaning: 'Деякі твердження про цю подію суперечать одне одному; їх показано в картці',

  // Long lists
  loadingRow: 'Завантаження',
  rowsShown: (first, last, total) => `${number(first)}–${number(last)} ${ofEvents(total)}`,
  previousRows: (count) => `${form(count, { one: 'Попередня', other: 'Попередні' })} ${events(count)}`,
  nextRows: (count) => `${form(count, { one: 'Наступна', other: 'Наступні' })} ${events(count)}`,
  loadAll: (count) => `Завантажити всі ${number(count)} простою таблицею`,
  loadAllMeaning: 'Додає на сторінку всі рядки, щоб їх знаходив пошук браузера',
  allLoaded: (count) => `${counted(count, { one: 'рядок', few: 'рядки', many: 'рядків', other: 'рядка' })} на сторінці`,
  noEvents: 'Подій для списку немає.',
  endOfList: 'Кінець списку.',
};
