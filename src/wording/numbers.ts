/** Words for the plural categories of a language (Unicode CLDR); `other` stands for those left out. */
export type PluralForms = { readonly [Rule in Intl.LDMLPluralRule]?: string } & { readonly other: string };

export type Numbers = {
  /** 1,000,000 */
  readonly number: (value: number) => string;
  /** The word alone. */
  readonly form: (count: number, forms: PluralForms) => string;
  /** “1 event”, “2 events”. */
  readonly counted: (count: number, forms: PluralForms) => string;
};

const known = new Map<string, Numbers>();

/** Numbers as a language writes them, and the form of a word that a number takes in it. */
export function numbersOf(locale: string): Numbers {
  const found = known.get(locale) ?? makeNumbers(locale);
  known.set(locale, found);
  return found;
}

function makeNumbers(locale: string): Numbers {
  // Made when first needed: a browser takes longer for each than for all of a catalogue.
  let digits: Intl.NumberFormat | null = null;
  let rules: Intl.PluralRules | null = null;
  const number = (value: number): string => {
    digits ??= new Intl.NumberFormat(locale);
    return digits.format(value);
  };
  const form = (count: number, forms: PluralForms): string => {
    rules ??= new Intl.PluralRules(locale);
    return forms[rules.select(count)] ?? forms.other;
  };
  return { number, form, counted: (count, forms) => `${number(count)} ${form(count, forms)}` };
}
