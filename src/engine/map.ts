import { type EventSummary, type MapAnswer, PLACE_EVENT_LIMIT, PLACE_LIMIT, type PlaceMark } from '#model/answers.ts';
import type { Place } from '#model/event.ts';
import type { Columns } from './columns.ts';
import { summarise } from './summary.ts';

type Gathered = { readonly place: Place; readonly point: readonly [number, number]; rows: number[] };

/** The places of the events that meet the filter, those with most events first, and how many have none. */
export function answerMap(columns: Columns, failed: Uint16Array, language: string): MapAnswer {
  const gathered = new Map<string, Gathered>();
  let unplaced = 0;
  let matched = 0;
  for (let row = 0; row < columns.size; row++) {
    if (failed[row] !== 0) continue;
    matched++;
    let placed = false;
    for (const place of columns.records[row]!.places) {
      if (!place.point) continue;
      placed = true;
      const key = keyOf(place);
      const known = gathered.get(key);
      if (!known) gathered.set(key, { place, point: place.point, rows: [row] });
      else if (known.rows.at(-1) !== row) known.rows.push(row);
    }
    if (!placed) unplaced++;
  }
  const marks = [...gathered].map(([key, found]) => toMark(columns, key, found, language));
  marks.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  return { places: marks.slice(0, PLACE_LIMIT), omitted: Math.max(0, marks.length - PLACE_LIMIT), unplaced, matched };
}

/** What makes two records' places one: name and point. */
function keyOf({ name, point }: Place): string {
  return `${name} ${point?.join(' ')}`;
}

function toMark(columns: Columns, key: string, { place, point, rows }: Gathered, language: string): PlaceMark {
  const events: EventSummary[] = rows
    .slice(0, PLACE_EVENT_LIMIT)
    .map((row) => summarise(columns.records[row]!, language));
  // A place that one record states and another infers is drawn as stated.
  const stated = rows.some((row) =>
    columns.records[row]!.places.some((other) => keyOf(other) === key && other.certainty === 'stated'),
  );
  return {
    key,
    name: place.name,
    country: place.country ?? null,
    point,
    precision: place.precision,
    certainty: stated ? 'stated' : 'inferred',
    count: rows.length,
    events,
  };
}
