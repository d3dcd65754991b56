import type { english } from '#wording/en/english.ts';
import type { englishLate } from '#wording/en/englishLate.ts';

/** A catalogue's shape without the sentences themselves. */
type Shape<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Shape<T[Key]> };

/** Every word and sentence of the opening view in one language. Functions take numbers, names and exact words, never records. */
export type Catalogue = Shape<typeof english>;

/** Those of what is fetched later. */
export type LateCatalogue = Shape<typeof englishLate>;

export type WholeCatalogue = Catalogue & LateCatalogue;
