import type { Facet } from '#model/filter.ts';
import { CERTAINTIES, ROLES } from '#model/role.ts';
import type { Columns } from './columns.ts';
import { emptyRowSet, type RowSet } from './rowSet.ts';

/** A facet whose words are a closed list, of which a row may hold several: one in each of its participations. */
export type WordFacet = Extract<Facet, 'role' | 'certainty'>;

/** The different sets of words that rows hold, as bits, and which of them each row holds. */
export type WordPatterns = { readonly patterns: readonly number[]; readonly codes: Uint16Array | Uint32Array };

export const WORDS: Readonly<Record<WordFacet, readonly string[]>> = { role: ROLES, certainty: CERTAINTIES };

const known = new WeakMap<Columns, Partial<Record<WordFacet, WordPatterns>>>();

/** Made when they are first wanted. */
export function wordPatterns(columns: Columns, facet: WordFacet): WordPatterns {
  const made = known.get(columns) ?? {};
  known.set(columns, made);
  made[facet] ??= patternsOf(columns.participationOffsets, columns[facet], 1 << WORDS[facet].length);
  return made[facet];
}

/** @param most patterns are less than this */
function patternsOf(offsets: Uint32Array, words: Uint8Array, most: number): WordPatterns {
  const size = offsets.length - 1;
  const codes = new Uint32Array(size);
  const patterns: number[] = [];
  // By pattern one more than its code.
  const codeOf = new Uint32Array(most);
  for (let row = 0; row < size; row++) {
    const end = offsets[row + 1]!;
    let pattern = 0;
    for (let at = offsets[row]!; at < end; at++) pattern |= 1 << words[at]!;
    if (codeOf[pattern] === 0) codeOf[pattern] = patterns.push(pattern);
    codes[row] = codeOf[pattern]! - 1;
  }
  return { patterns, codes: patterns.length <= 0x1_0000 ? new Uint16Array(codes) : codes };
}

/** The rows that hold a word; none for -1. */
export function rowsWithWord({ patterns, codes }: WordPatterns, word: number): RowSet {
  const size = codes.length;
  const set = emptyRowSet(size);
  const holds = Uint8Array.from(patterns, (pattern) => (word < 0 ? 0 : (pattern >>> word) & 1));
  for (let at = 0, row = 0; row < size; at++) {
    const end = Math.min(size, row + 32);
    let bits = 0;
    for (; row < end; row++) bits |= holds[codes[row]!]! << (row & 31);
    set[at] = bits;
  }
  return set;
}
