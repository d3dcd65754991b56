import type { english } from '#wording/en/english.ts';

/** A catalogue's shape without the sentences themselves. */
type Shape<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Shape<T[Key]> };

/** Every word and sentence of the interface in one language. Functions take numbers, names and exact words, never records. */
export type Catalogue = Shape<typeof english>;
