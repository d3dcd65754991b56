import type { LateCatalogue } from '#wording/catalogue.ts';

/** Sentences of: citations, and the page of a dataset that stands without the app. */
export const citeWords: LateCatalogue['citeWords'] = {
  // A citation
  dataset: 'набір даних',
  partOf: (title, dataset) => `«${title}», у: ${dataset}`,
  partIn: (dataset) => `У: ${dataset}`,
  version: (version) => `версія ${version}`,
  versionOf: (version, day) => `версія ${version} від ${day}`,
  filters: (filters) => `Фільтри: ${filters}`,
  licence: (name) => `Ліцензія: ${name}`,
  accessed: (day) => `дата звернення: ${day}`,

  // The page of a dataset
  open: 'Відкрити на хронології й карті',
  openEvent: 'Показати на хронології й карті',
  openEventNamed: (title) => `Показати на хронології й карті: ${title}`,
  about: 'Про ці дані',
  dates: 'Період',
  noDates: 'Жодна подія не має зазначеної дати',
  licenceTerm: 'Ліцензія',
  versionTerm: 'Версія',
  versionDay: (version, day) => `${version}, опубліковано ${day}`,
  file: 'Файл',
  contact: 'Повідомити про помилку',
  cite: 'Як посилатися',
  addDay: 'Додайте день, коли ви це прочитали.',
  pictureAlt: (title) => `Хронологія подій набору «${title}». Перелік на цій сторінці подає те саме текстом.`,
  notMentioned: 'Хто не названий у події, того не згадують її джерела; це не означає, що він був відсутній.',
  inferredMeans: '«Виснувано» – те, що випливає з джерела, хоч у ньому не сказано; причину подано поруч.',
  inferredRole: (role) => `${role}, виснувано`,
  dateLine: (date) => `Дата: ${date}`,
  statusLine: (status) => `Статус: ${status}`,
};
