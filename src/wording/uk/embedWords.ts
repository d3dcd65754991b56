import type { LateCatalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';

const { number } = numbersOf('uk-UA');

export const embedWords: LateCatalogue['embedWords'] = {
  openFullView: 'Відкрити повний вигляд',
  newTab: 'відкриється в новій вкладці',
  source: (title, publisher) => `Джерело: ${title}, ${publisher}`,
  sourceAndMore: (title, publisher, more) => `Джерело: ${title}, ${publisher}, і ще ${number(more)}`,
  counted: (matched, total) => `Подій: ${number(matched)} із ${number(total)}`,
  version: (version) => `версія даних ${version}`,
  changed: 'Дані змінилися після цитування.',
  changedLink: 'Показати те, що цитовано',
  failed: 'Не вдалося завантажити дані',
  failedDetail: 'Повний вигляд може працювати.',
  noVersion: (version) => `Версії даних ${version} немає на цьому сайті.`,
  legend: 'Умовні знаки',
  timeline: 'Часова шкала',
  map: 'Карта',
  matrix: 'Таблиця присутності',
  marks: 'Події в часі; стрілки переходять між ними, Enter відкриває подію',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  wholeTime: 'Показати весь час',
  close: 'Закрити',
  whoSaysSo: 'Хто це каже',
  rollCall: 'Перекличка',
  noRoles: 'Ніхто не має ролі в цій події.',
  nothing: 'Жодна подія не відповідає фільтрам.',
  events: 'Події',
  known: {
    day: 'день відомий',
    span: 'дати відомі',
    part: 'день невідомий',
    several: 'один із кількох днів',
    doubt: 'дата непевна',
    bound: 'день невідомий',
    open: 'початок або кінець невідомий',
    none: 'дату не вказано',
  },
};
