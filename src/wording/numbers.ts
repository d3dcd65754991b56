/** Words for the plural categories of a language (Unicode CLDR); `other` stands for those left out. */
export type PluralForms = { readonly [Rule in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** Numbers as a language writes them, and the form of a word that a number takes in it. */
export function numbersOf(locale: string): {
  /** 1,000,000 */
  readonly number: (value: number) => string;
  /** The word alone. */
  readonly form: (count: number, forms: PluralForms) => string;
  /** “1 event”, “2 events”. */
  readonly counted: (count: number, forms: PluralForms) => string;
} {
  const digits = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const form = (count: number, forms: PluralForms): string => forms[rules.select(count)] ?? forms.other;
  return {
    number: (value) => digits.format(value),
    form,
    counted: (count, forms) => `${digits.format(count)} ${form(count, forms)}`,
  };
}
