import {
  type EventSummary,
  type MapAnswer,
  PLACE_EVENT_LIMIT,
  PLACE_LIMIT,
  PLACES_WITH_EVENTS,
  type PlaceMark,
} from '#model/answers.ts';
import { type Columns, compareText, PLACED_BY } from './columns.ts';
import type { Counter } from './counts.ts';
import { matchedDimension } from './dimension.ts';
import { chunksOf, type RowSet } from './rowSet.ts';
import type { Selection } from './selection.ts';
import { summarise } from './summary.ts';

/** The places of the events that meet the filter, those with most events first, and how many have none. */
export function answerMap(columns: Columns, selection: Selection, count: Counter, language: string): MapAnswer {
  const counts = count(matchedDimension(columns, 'place'));
  const { places } = columns;
  const drawn = places.flatMap((_, code) => (counts[code]! > 0 ? code : []));
  const most = drawn.sort((a, b) => counts[b]! - counts[a]! || compareText(places[a]!.key, places[b]!.key));
  const kept = most.slice(0, PLACE_LIMIT);
  const gathered = gather(columns, selection.passing(null), counts, kept);
  return {
    places: kept.map((code): PlaceMark => {
      const { rows, isStated } = gathered.get(code)!;
      const events = rows.map((row): EventSummary => summarise(columns.record(row), language));
      return {
        ...places[code]!,
        certainty: isStated ? 'stated' : 'inferred',
        count: counts[code]!,
        events,
      };
    }),
    omitted: most.length - kept.length,
    unplaced: unplacedIn(columns, count),
    matched: selection.matched(),
  };
}

/** Events that meet the filter and have no place that can be drawn. */
export function unplacedIn(columns: Columns, count: Counter): number {
  return count(matchedDimension(columns, 'placedBy'))[PLACED_BY.indexOf('none')]!;
}

/** `room`: so many of its events are listed; `left`: so many are still to come. */
type Gathered = { readonly rows: number[]; readonly room: number; isStated: boolean; left: number };

/** The first events of each place, and whether any states it: one that one record states and another infers is stated. */
function gather(
  { place: { offsets, codes }, placeStated }: Columns,
  matching: RowSet,
  counts: Int32Array,
  kept: readonly number[],
): ReadonlyMap<number, Gathered> {
  const gathered = new Map(
    kept.map((code): [number, Gathered] => {
      const room = kept.length <= PLACES_WITH_EVENTS ? PLACE_EVENT_LIMIT : 0;
      return [code, { rows: [], room, isStated: false, left: counts[code]! }];
    }),
  );
  const isWanted = new Uint8Array(counts.length);
  for (const code of kept) isWanted[code] = 1;
  let waiting = kept.length;
  for (const chunk of chunksOf(matching)) {
    for (let i = 0; i < chunk.length; i++) {
      const row = chunk.rows[i]!;
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
        const code = codes[at]!;
        if (isWanted[code] === 0) continue;
        const found = gathered.get(code)!;
        if (found.rows.length < found.room) found.rows.push(row);
        if (placeStated[at] === 1) found.isStated = true;
        found.left--;
        if (found.left > 0 && (!found.isStated || found.rows.length < found.room)) continue;
        isWanted[code] = 0;
        waiting--;
      }
    }
    if (waiting === 0) break;
  }
  return gathered;
}
