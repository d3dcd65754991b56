/**
 * Letters as paths, so that words look the same wherever a figure is opened. The tables are made from the fonts of the
 * page by scripts/vite/outlines.ts, one file for each font, weight and range of characters.
 */
export type OutlineTable = {
  /** Of everything in the table: 1000. */
  readonly unitsPerEm: number;
  /** From the baseline to the top of the font. */
  readonly ascent: number;
  /** By character: how far the next one stands, and a path of relative commands from the origin, y downwards. */
  readonly glyphs: Readonly<Record<string, readonly [advance: number, path: string]>>;
  /** By two characters that stand beside each other: what is added between them. */
  readonly kerning: Readonly<Record<string, number>>;
};

/** What text can be set in: Inter at weight 400 and 600, Source Serif 4 at weight 600. */
export const FACES = ['inter-400', 'inter-600', 'source-serif-4-600'] as const;
export type Face = (typeof FACES)[number];

/** Characters beyond these are in no table. Latin holds digits and punctuation, so it is always wanted. */
const SUBSETS = {
  latin: /./su,
  'latin-ext':
    /[\u0100-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u1d00-\u1dbf\u1e00-\u1eff\u2020\u20a0-\u20c0\u2113\u2c60-\u2c7f\ua720-\ua7ff]/u,
  cyrillic: /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/u,
  greek: /[\u0370-\u03ff]/u,
} as const;
export type Subset = keyof typeof SUBSETS;

export type TableName = `${Face}-${Subset}`;
const SUBSET_NAMES = Object.keys(SUBSETS) as readonly Subset[];
export const TABLE_NAMES: readonly TableName[] = FACES.flatMap((face) => namesOf(face, SUBSET_NAMES));

/** The letters of all faces that were loaded. */
export type Outlines = {
  /** Null where the letter is in no table. */
  readonly glyph: (letter: string, face: Face) => { readonly advance: number; readonly path: string } | null;
  readonly kerning: (pair: string, face: Face) => number;
};

/** The tables that a text may need, in every face. */
export function tablesFor(text: string): readonly TableName[] {
  const subsets = SUBSET_NAMES.filter((subset) => SUBSETS[subset].test(text.normalize('NFC')));
  return FACES.flatMap((face) => namesOf(face, subsets));
}

function namesOf(face: Face, subsets: readonly Subset[]): TableName[] {
  return subsets.map((subset): TableName => `${face}-${subset}`);
}

/** The file of a table, from where the site stands. */
export function tableFile(name: TableName): string {
  return `outlines/${name}.json`;
}

/** Fetches, in whatever way, the tables that a text needs. Rejects when one of them cannot be had. */
export async function loadOutlines(text: string, load: (name: TableName) => Promise<OutlineTable>): Promise<Outlines> {
  const names = tablesFor(text);
  const tables = await Promise.all(names.map(load));
  return outlinesOf(new Map(names.map((name, index) => [name, tables[index]] as const)));
}

export function outlinesOf(tables: ReadonlyMap<TableName, OutlineTable | undefined>): Outlines {
  const ofFace = (face: Face): readonly OutlineTable[] =>
    SUBSET_NAMES.flatMap((subset) => tables.get(`${face}-${subset}`) ?? []);
  const known = new Map(FACES.map((face) => [face, ofFace(face)]));
  return {
    glyph: (letter, face) => {
      const found = known.get(face)?.find(({ glyphs }) => Object.hasOwn(glyphs, letter))?.glyphs[letter];
      return found ? { advance: found[0], path: found[1] } : null;
    },
    kerning: (pair, face) => known.get(face)?.find(({ kerning }) => Object.hasOwn(kerning, pair))?.kerning[pair] ?? 0,
  };
}
