import { FACETS, type Facet, type Filter, foldText } from '#model/filter.ts';
import { CERTAINTIES, ROLES, STATUSES } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';
import type { Columns, ListColumn } from './columns.ts';
import type { Dictionary } from './dictionary.ts';
import { actorsOf, packedList, rowsHolding } from './packedList.ts';

/** One bit for each part of a filter; there are 12. A row's mask holds the parts that it fails, so 0 is a match. */
export const PARTS = [...FACETS, 'text', 'window'] as const;
export type Part = (typeof PARTS)[number];

export function bitOf(part: Part): number {
  return 1 << PARTS.indexOf(part);
}

export type RowTest = (row: number) => boolean;

/** The values that a filter asks of one facet, as text that tells them apart. */
export function keysOf(filter: Filter, facet: Facet): readonly string[] {
  return filter[facet].values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
}

/** The rows that hold one value of a facet, in order; none for a value that the dataset does not know. */
export function rowsWith(columns: Columns, filter: Filter, facet: Facet, index: number): Uint32Array {
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
    case 'certainty': {
      const code = (facet === 'role' ? (ROLES as readonly string[]) : CERTAINTIES).indexOf(text());
      return rowsWithBit(wordBits(columns, facet), code);
    }
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

function holding(list: ListColumn, { values, codeOf }: Dictionary, value: string): Uint32Array {
  return rowsHolding(packedList(list, values.length), codeOf(value));
}

function rowsEqual(column: Uint32Array | Uint8Array, code: number): Uint32Array {
  // Written whether it counts or not: a guess that fails costs more than a number that is written over.
  const rows = new Uint32Array(column.length + 1);
  let length = 0;
  for (let row = 0; row < column.length; row++) {
    rows[length] = row;
    length += column[row] === code ? 1 : 0;
  }
  return rows.slice(0, length);
}

function rowsWithBit(bits: Uint32Array, code: number): Uint32Array {
  const rows = new Uint32Array(bits.length + 1);
  const bit = code < 0 ? 0 : 1 << code;
  let length = 0;
  for (let row = 0; row < bits.length; row++) {
    rows[length] = row;
    length += (bits[row]! & bit) === 0 ? 0 : 1;
  }
  return rows.slice(0, length);
}

/** Those with the participation that pairs actor and role, of rows that have the actor. */
function rowsWithRole(columns: Columns, candidates: Uint32Array, who: number, as: number): Uint32Array {
  const { participationOffsets, actor, role } = columns;
  return candidates.filter((row) => {
    for (let at = participationOffsets[row]!; at < participationOffsets[row + 1]!; at++)
      if (actor[at] === who && role[at] === as) return true;
    return false;
  });
}

const known = new WeakMap<Columns, Partial<Record<'role' | 'certainty', Uint32Array>>>();

/** The words of a closed list that a row's participations hold, as bits; made when they are first wanted. */
export function wordBits(columns: Columns, facet: 'role' | 'certainty'): Uint32Array {
  const made = known.get(columns) ?? {};
  known.set(columns, made);
  made[facet] ??= bitsOf(columns.participationOffsets, columns[facet]);
  return made[facet];
}

function bitsOf(offsets: Uint32Array, codes: Uint8Array): Uint32Array {
  const bits = new Uint32Array(offsets.length - 1);
  for (let row = 0; row < bits.length; row++) {
    const end = offsets[row + 1]!;
    let word = 0;
    for (let at = offsets[row]!; at < end; at++) word |= 1 << codes[at]!;
    bits[row] = word;
  }
  return bits;
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
