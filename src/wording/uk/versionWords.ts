import type { Catalogue } from '#wording/catalogue.ts';

const ofDay = (version: string, day: string | null): string => (day === null ? version : `${version} від ${day}`);

/** Sentences about versions of a dataset. */
export const versionWords: Catalogue['versionWords'] = {
  version: (version, day) => `версія ${ofDay(version, day)}`,
  expected: 'очікується версія з 6–12 шістнадцяткових цифр, як-от paris-2025-03-11@3f9c1e',
  missing: (version, title) => `Версії ${version} набору «${title}» немає на цьому сайті`,
  ambiguous: (version, title) => `Кілька версій набору «${title}» починаються з ${version}`,
  noOther: 'Замість неї не відкрито жодної іншої, бо адреса показує ті дані, які називає.',
  noDataset: (id) => `У переліку наборів даних цього сайту немає «${id}»`,
  open: (version, day) => `Відкрити версію ${ofDay(version, day)}`,
  openLatest: (version, day) => `Відкрити останню версію, ${ofDay(version, day)}`,
  olderShown: (version, day) => `Ви переглядаєте версію ${ofDay(version, day)}; відтоді дані змінилися`,
  changedSinceCited: (version, day) =>
    `Дані змінилися відтоді, як цей вигляд процитовано, у версії ${ofDay(version, day)}`,
  citedIsGone: 'Цю версію не опубліковано, тож відкрити її не можна.',
};
