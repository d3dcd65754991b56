import type { FacetAnswer, FacetOption, NamesAnswer } from '#model/answers.ts';
import { type Facet, foldText } from '#model/filter.ts';
import { countryName } from '#wording/countryNames.ts';
import { compareNames } from '#wording/words.ts';
import { valueName } from './valueNames.ts';

/** A value of a facet as its panel shows it. */
export type ShownOption = {
  readonly key: string;
  /** ISO 3166-1 alpha-3 of a state; null for everyone else. */
  readonly code: string | null;
  readonly name: string;
  /** A second line: the publisher of a source, where it is known. */
  readonly detail: string | null;
  /** Events that would remain; null where the value was not counted. */
  readonly count: number | null;
  readonly chosen: boolean;
  /** It would leave nothing, and there is nothing to take back. */
  readonly disabled: boolean;
};

/** An answer may say who published a source. */
type AnsweredOption = FacetOption & { readonly publisher?: string | undefined };

export type OptionRequest = {
  readonly facet: Facet;
  readonly answer: Pick<FacetAnswer, 'total'> & { readonly options: readonly AnsweredOption[] };
  readonly chosen: readonly string[];
  /** Values that were chosen when the panel opened: they stand first and stay there while it is open. */
  readonly pinned: ReadonlySet<string>;
  /** What is typed; blank finds everything. */
  readonly search: string;
  readonly names: NamesAnswer | null;
};

/**
 * The options in the order in which they are shown: those chosen at opening, then by count, then by name; those that
 * would leave nothing come last. Chosen values that the answer does not hold stand first, so that they can be removed.
 */
export function listOptions({ facet, answer, chosen, pinned, search, names }: OptionRequest): readonly ShownOption[] {
  const wanted = foldText(search.trim());
  const taken = new Set(chosen);
  const found = answer.options.flatMap((option): ShownOption | [] => {
    const { value: key, country: code, count } = option;
    const name = optionName(facet, option, names);
    const detail = option.publisher ?? detailOf(facet, key, names);
    const texts = [name, detail, key, code, option.name];
    if (!texts.some((text) => text !== null && foldText(text).includes(wanted))) return [];
    return { key, code, name, detail, count, chosen: taken.has(key), disabled: count === 0 && !taken.has(key) };
  });
  const present = new Set(answer.options.map((option) => option.value));
  const missing = wanted === '' ? chosen.filter((key) => !present.has(key)) : [];
  const added = missing.map((key): ShownOption => {
    const name = valueName(facet, key, names);
    const detail = detailOf(facet, key, names);
    return { key, code: null, name, detail, count: null, chosen: true, disabled: false };
  });
  const first = new Set([...pinned, ...missing]);
  const group = (option: ShownOption): number => (first.has(option.key) ? 0 : option.disabled ? 2 : 1);
  return [...added, ...found].sort(
    (a, b) => group(a) - group(b) || (b.count ?? 0) - (a.count ?? 0) || compareNames(a.name, b.name),
  );
}

function optionName(facet: Facet, option: FacetOption, names: NamesAnswer | null): string {
  if (option.country !== null) return countryName(option.country);
  return option.name ?? valueName(facet, option.value, names);
}

function detailOf(facet: Facet, key: string, names: NamesAnswer | null): string | null {
  return facet === 'source' ? (names?.sources.find(({ id }) => id === key)?.publisher ?? null) : null;
}
