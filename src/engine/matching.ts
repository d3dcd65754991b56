import { FACETS, type Facet, type Filter, foldText } from '#model/filter.ts';
import { ROLES, STATUSES } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';
import type { Columns, ListColumn } from './columns.ts';
import type { Dictionary } from './dictionary.ts';
import { actorsOf, packedList, rowsHolding } from './packedList.ts';
import { chunksOf, emptyRowSet, type RowSet } from './rowSet.ts';
import { rowsWithWord, WORDS, wordPatterns } from './wordPatterns.ts';

/** The parts of a filter; a row matches that passes each of them. */
export const PARTS = [...FACETS, 'text', 'window'] as const;
export type Part = (typeof PARTS)[number];

export type RowTest = (row: number) => boolean;

/** The values that a filter asks of one facet, as text that tells them apart. */
export function keysOf(filter: Filter, facet: Facet): readonly string[] {
  return filter[facet].values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
}

/** The rows that hold one value of a facet; none for a value that the dataset does not know. */
export function rowsWith(columns: Columns, filter: Filter, facet: Facet, index: number): RowSet {
  const { dictionaries } = columns;
  const text = (): string => String(filter[facet].values[index]);
  switch (facet) {
    case 'country': {
      const { country, scope } = filter.country.values[index]!;
      return holding(columns.country[scope], dictionaries.country, country);
    }
    case 'participant': {
      const { actor, role } = filter.participant.values[index]!;
      const rows = holding(actorsOf(columns), dictionaries.actor, actor);
      return role === null ? rows : rowsWithRole(columns, rows, dictionaries.actor.codeOf(actor), ROLES.indexOf(role));
    }
    case 'role':
    case 'certainty':
      return rowsWithWord(wordPatterns(columns, facet), WORDS[facet].indexOf(text()));
    case 'type':
      return rowsEqual(columns.type, dictionaries.type.codeOf(text()));
    case 'status':
      return rowsEqual(columns.status, (STATUSES as readonly string[]).indexOf(text()));
    case 'mode':
      return rowsEqual(columns.mode, (MODES as readonly string[]).indexOf(text()));
    case 'verification':
      return rowsEqual(columns.verification, (VERIFICATION_LEVELS as readonly string[]).indexOf(text()));
    case 'source':
      return holding(columns.source, dictionaries.source, text());
    case 'tag':
      return holding(columns.tag, dictionaries.tag, text());
  }
}

function holding(list: ListColumn, { values, codeOf }: Dictionary, value: string): RowSet {
  return rowsHolding(packedList(list, values.length), codeOf(value));
}

/** The rows whose code is this one. */
export function rowsEqual(column: Uint32Array | Uint8Array, code: number): RowSet {
  const size = column.length;
  const set = emptyRowSet(size);
  for (let at = 0, row = 0; row < size; at++) {
    const end = Math.min(size, row + 32);
    let word = 0;
    for (; row < end; row++) word |= (column[row] === code ? 1 : 0) << (row & 31);
    set[at] = word;
  }
  return set;
}

/** Those with the participation that pairs actor and role, of rows that have the actor. */
function rowsWithRole(columns: Columns, candidates: RowSet, who: number, as: number): RowSet {
  const { participationOffsets, actor, role } = columns;
  const set = emptyRowSet(columns.size);
  for (const { rows, length } of chunksOf(candidates))
    for (let i = 0; i < length; i++) {
      const row = rows[i]!;
      const end = participationOffsets[row + 1]!;
      for (let at = participationOffsets[row]!; at < end; at++)
        if (actor[at] === who && role[at] === as) set[row >>> 5]! |= 1 << (row & 31);
    }
  return set;
}

/** Whether every word occurs in what the row says or in what it names. Blank text is in every row. */
export function textTest(columns: Columns, text: string): RowTest {
  const tests = foldText(text)
    .split(/\s+/)
    .filter(Boolean)
    .map((term) => termTest(columns, term));
  return (row) => tests.every((test) => test(row));
}

/** Each different text is looked in once; rows then only look up codes. */
function termTest({ texts, participationOffsets, actor, source, tag }: Columns, term: string): RowTest {
  const holding = (all: readonly string[]): Uint8Array => Uint8Array.from(all, (text) => Number(text.includes(term)));
  const [own, actors, sources, tags] = [texts.own, texts.actors, texts.sources, texts.tags].map(holding);
  const listed = ({ offsets, codes }: ListColumn, hit: Uint8Array, row: number): boolean => {
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) if (hit[codes[i]!] === 1) return true;
    return false;
  };
  const people: ListColumn = { offsets: participationOffsets, codes: actor };
  return (row) =>
    own![texts.ownOf[row]!] === 1 ||
    listed(people, actors!, row) ||
    listed(source, sources!, row) ||
    listed(tag, tags!, row);
}
