/** Strings as small numbers, in order of first appearance. */
export type Dictionary = {
  readonly values: readonly string[];
  /** Code of a string; -1 where it does not occur. */
  codeOf(value: string): number;
};

export type DictionaryBuilder = Dictionary & { add(value: string): number };

export function createDictionary(): DictionaryBuilder {
  const values: string[] = [];
  const codes = new Map<string, number>();
  return {
    values,
    codeOf: (value) => codes.get(value) ?? -1,
    add(value) {
      const known = codes.get(value);
      if (known !== undefined) return known;
      codes.set(value, values.length);
      values.push(value);
      return values.length - 1;
    },
  };
}
