import type { Sort, SortKey } from '#model/answers.ts';
import { foldText } from '#model/filter.ts';
import { type Columns, NOT_STATED } from './columns.ts';
import { rememberLast } from './remember.ts';

/** For every row its place among the different values of what is sorted by, from 0; equal values share one. */
type Ranks = Uint32Array;

/** The rank of rows that do not state what is sorted by. */
const NO_RANK = 0xffff_ffff;

/**
 * All rows in the order of a sort, before any filter. Text is in order of its folded code points; statuses, modes and
 * levels of verification in that of their vocabularies. Equal rows are in order of time and rows that state nothing
 * come last, in either direction. The last two orders are kept, and the ranks behind them, so that turning a sort
 * round or asking for another page does not compare anything anew.
 */
export function rememberOrders(columns: Columns): (sort: Sort) => Uint32Array {
  const ranks = rememberLast(2, (by: SortKey) => rankRows(columns, by));
  return rememberLast(2, ({ by, descending }: Sort) => orderByRank(ranks(by), descending));
}

function rankRows(columns: Columns, by: SortKey): Ranks {
  const { size, participationOffsets, firstPublisher } = columns;
  const texts = (textOf: (row: number) => string | null): Ranks =>
    rankTexts(Array.from({ length: size }, (_, row) => textOf(row)));
  switch (by) {
    case 'date':
      return rankDates(columns);
    case 'type':
      return texts((row) => columns.dictionaries.type.values[columns.type[row]!]!);
    case 'event':
      return texts(columns.titleOf);
    case 'place':
      return texts(columns.placeNameOf);
    case 'source':
      return texts((row) => columns.dictionaries.publisher.values[firstPublisher[row]!] ?? null);
    case 'participants':
      return Uint32Array.from(
        { length: size },
        (_, row) => participationOffsets[row + 1]! - participationOffsets[row]!,
      );
    case 'status':
      return Uint32Array.from(columns.status);
    case 'mode':
      return Uint32Array.from(columns.mode, (code) => (code === NOT_STATED ? NO_RANK : code));
    case 'verification':
      return Uint32Array.from(columns.verification, (code) => (code === NOT_STATED ? NO_RANK : code));
  }
}

/** Rows are in order of time already; only equal dates have to be found. */
function rankDates({ size, earliest, latest }: Columns): Ranks {
  let rank = 0;
  return Uint32Array.from({ length: size }, (_, row) => {
    if (latest[row] === Number.NEGATIVE_INFINITY) return NO_RANK;
    if (row > 0 && (earliest[row] !== earliest[row - 1] || latest[row] !== latest[row - 1])) rank++;
    return rank;
  });
}

function rankTexts(texts: readonly (string | null)[]): Ranks {
  const folded = new Map<string, string>();
  for (const text of texts) if (text !== null && !folded.has(text)) folded.set(text, foldText(text));
  const sorted = [...new Set(folded.values())].sort();
  const rankOf = new Map(sorted.map((text, rank) => [text, rank]));
  return Uint32Array.from(texts, (text) => (text === null ? NO_RANK : rankOf.get(folded.get(text)!)!));
}

/** A counting sort: rows of one rank stay in their order, and those without a rank go into the last bucket. */
function orderByRank(ranks: Ranks, descending: boolean): Uint32Array {
  let buckets = 0;
  for (const rank of ranks) if (rank !== NO_RANK && rank >= buckets) buckets = rank + 1;
  const bucketOf = (rank: number): number => (rank === NO_RANK ? buckets : descending ? buckets - 1 - rank : rank);
  const next = new Uint32Array(buckets + 2);
  for (const rank of ranks) next[bucketOf(rank) + 1]!++;
  for (let bucket = 0; bucket <= buckets; bucket++) next[bucket + 1]! += next[bucket]!;
  const order = new Uint32Array(ranks.length);
  ranks.forEach((rank, row) => {
    order[next[bucketOf(rank)]!++] = row;
  });
  return order;
}
