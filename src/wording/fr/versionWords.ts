import type { Catalogue } from '#wording/catalogue.ts';

const ofDay = (version: string, day: string | null): string => (day === null ? version : `${version} du ${day}`);

/** Sentences about versions of a dataset. */
export const versionWords: Catalogue['versionWords'] = {
  version: (version, day) => `version ${ofDay(version, day)}`,
  expected: 'une version de six à douze chiffres hexadécimaux est attendue, comme paris-2025-03-11@3f9c1e',
  missing: (version, title) => `La version ${version} de «\u202F${title}\u202F» n’est pas sur ce site`,
  ambiguous: (version, title) => `Plusieurs versions de «\u202F${title}\u202F» commencent par ${version}`,
  noOther: 'Aucune autre version n’a été ouverte à sa place, car une adresse montre les données qu’elle nomme.',
  noDataset: (id) => `La liste des jeux de données de ce site ne contient pas «\u202F${id}\u202F»`,
  open: (version, day) => `Ouvrir la version ${ofDay(version, day)}`,
  openLatest: (version, day) => `Ouvrir la dernière version, ${ofDay(version, day)}`,
  olderShown: (version, day) => `Vous consultez la version ${ofDay(version, day)}\u202F; les données ont changé depuis`,
  changedSinceCited: (version, day) =>
    `Les données ont changé depuis que cette vue a été citée, dans la version ${ofDay(version, day)}`,
  citedIsGone: 'Cette version n’a pas été publiée et ne peut donc pas être ouverte.',
};
