import { countryNames } from './countryNames.ts';

/** How a name of the country table stands in a sentence, and what agrees with it. */
export type CountryForm = {
  /** “les États-Unis”, “l’Ukraine”, “Cuba” */
  readonly text: string;
  readonly isFeminine: boolean;
  readonly isPlural: boolean;
};

const set = (names: string): ReadonlySet<string> => new Set(names.split('|'));

const NAMES: ReadonlySet<string> = new Set(countryNames.split('|').map((entry) => entry.slice(4)));

const PLURAL = set(
  'Bahamas|Bermudes|Comores|Émirats arabes unis|États-Unis|Fidji|Kiribati|Maldives|Palaos|Pays-Bas|Philippines|Samoa|' +
    'Samoa américaines|Seychelles|Terres australes françaises|Tonga|Tuvalu',
);
const MASCULINE_PLURAL = set('Émirats arabes unis|États-Unis|Palaos|Pays-Bas');

const WITHOUT_ARTICLE = set(
  'Andorre|Anguilla|Antigua-et-Barbuda|Aruba|Bahreïn|Chypre|Cuba|Curaçao|Djibouti|Gibraltar|Guam|Guernesey|Haïti|' +
    'Hong Kong|Israël|Jersey|La Réunion|Macao|Madagascar|Malte|Mayotte|Monaco|Montserrat|Nauru|Niue|Oman|Porto Rico|' +
    'Saint-Barthélemy|Saint-Christophe-et-Niévès|Sainte-Lucie|Saint-Marin|Saint-Martin|Saint-Pierre-et-Miquelon|' +
    'Saint-Vincent-et-les-Grenadines|Sao Tomé-et-Principe|Singapour|Sint Maarten|Taïwan|Tokelau|Trinité-et-Tobago|' +
    'Wallis-et-Futuna',
);

/** Names whose first word ends in an e and is masculine. */
const MASCULINE = set(
  'Antarctique|Belize|Cambodge|Guernesey|Mexique|Mozambique|Royaume-Uni|Suriname|' +
    'Territoire britannique de l’océan Indien|Zimbabwe',
);
/** Feminine names whose first word ends otherwise. */
const FEMININE = set('Cuba|La Réunion|Sierra Leone');

/** Several territories under one code, which would take an article each. */
const SEVERAL = /, | et /;

/** The form of a country's name in a sentence; null for any other name. */
export function countryForm(name: string): CountryForm | null {
  if (!NAMES.has(name) || SEVERAL.test(name)) return null;
  const isPlural = PLURAL.has(name) || name.startsWith('Îles ');
  const isFeminine = isPlural ? !MASCULINE_PLURAL.has(name) : isFeminineSingular(name);
  return { text: WITHOUT_ARTICLE.has(name) ? name : withArticle(name, isFeminine, isPlural), isFeminine, isPlural };
}

function isFeminineSingular(name: string): boolean {
  return FEMININE.has(name) || (!MASCULINE.has(name) && /^[\p{L}’]*e(?![\p{L}’])/u.test(name));
}

function withArticle(name: string, isFeminine: boolean, isPlural: boolean): string {
  // An island is a common noun after an article: l’île Maurice.
  const inside = name.replace(/^Île/, 'île');
  if (isPlural) return `les ${inside}`;
  if (/^[aeéiîou]/i.test(inside)) return `l’${inside}`;
  return `${isFeminine ? 'la' : 'le'} ${inside}`;
}
