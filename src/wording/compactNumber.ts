import { numbersOf } from './numbers.ts';

/**
 * A number in two digits, so short that it fits a small circle: 8.4k, 12k, 1.2M. The decimal sign is the language's,
 * and so are the letters; the whole number stands in the name of what carries it.
 */
export function compactNumber(locale: string, letters: { readonly thousand: string; readonly million: string }) {
  const short = (value: number): string => numbersOf(locale).number(Number(value.toPrecision(2)));
  return (count: number): string => {
    if (count < 1000) return numbersOf(locale).number(count);
    const thousands = Number((count / 1000).toPrecision(2));
    return thousands < 1000 ? short(thousands) + letters.thousand : short(count / 1e6) + letters.million;
  };
}
