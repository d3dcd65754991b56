import type { LateCatalogue } from '#wording/catalogue.ts';
import { numbersOf } from '#wording/numbers.ts';

const { number } = numbersOf('uk-UA');

export const figureWords: LateCatalogue['figureWords'] = {
  filters: (filters) => `Фільтри: ${filters}`,
  counted: (matched, total) => `Подій: ${number(matched)} із ${number(total)}`,
  span: (count, span) => `Подій: ${number(count)}, ${span}`,
  sources: (sources, count) => `${count === 1 ? 'Джерело' : 'Джерела'}: ${sources}`,
  sourceCount: (count) => `Джерел: ${number(count)}, їх названо в даних`,
  published: (title, publisher) => `${title}, ${publisher}`,
  data: (dataset) => `Дані: ${dataset}`,
  dataVersion: (dataset, version) => `Дані: ${dataset}, версія ${version}`,
  dataAt: (data, address) => `${data}; ${address}`,
  licence: (name) => `Ліцензія: ${name}`,
  place: 'Місце з кількістю подій',
  placeOfEvent: 'Місце цієї події',
  placeVague: 'Лише країна або висновок',
  noEvents: 'Жодна подія не відповідає фільтрам.',
  noDates: 'Дату жодної з цих подій не вказано, тож часової шкали немає.',

  density: {
    day: (most) =>
      `Подій забагато, щоб показати кожну: стовпчики лічать їх за днями, висота – квадратний корінь, найбільше ${number(most)}.`,
    week: (most) =>
      `Подій забагато, щоб показати кожну: стовпчики лічать їх за тижнями, висота – квадратний корінь, найбільше ${number(most)}.`,
    month: (most) =>
      `Подій забагато, щоб показати кожну: стовпчики лічать їх за місяцями, висота – квадратний корінь, найбільше ${number(most)}.`,
    quarter: (most) =>
      `Подій забагато, щоб показати кожну: стовпчики лічать їх за кварталами, висота – квадратний корінь, найбільше ${number(most)}.`,
    year: (most) =>
      `Подій забагато, щоб показати кожну: стовпчики лічать їх за роками, висота – квадратний корінь, найбільше ${number(most)}.`,
  },
  densityUncertain: 'Світліше: події з менш певною датою, розподілені за часом, коли могли відбутися.',

  timelineOf: (count, span) => `Часова шкала, подій: ${number(count)}, ${span}`,
  mapOf: (title) => `Карта держав за їхньою роллю: ${title}`,
  placesOf: (count) => `Карта подій, місць: ${number(count)}`,
  matrixOf: (rows, columns) => `Таблиця присутності, подій: ${number(rows)}, учасників: ${number(columns)}`,
};
