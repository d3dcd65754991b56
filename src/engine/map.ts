import { type EventSummary, type MapAnswer, PLACE_EVENT_LIMIT, PLACE_LIMIT, type PlaceMark } from '#model/answers.ts';
import type { Place } from '#model/event.ts';
import type { Columns } from './columns.ts';
import { summarise } from './summary.ts';

type Gathered = {
  readonly key: string;
  readonly place: Place;
  readonly point: readonly [number, number];
  readonly rows: number[];
  /** A place that one record states and another infers is drawn as stated. */
  isStated: boolean;
};

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
      const known = gathered.get(key) ?? { key, place, point: place.point, rows: [], isStated: false };
      gathered.set(key, known);
      if (known.rows.at(-1) !== row) known.rows.push(row);
      if (place.certainty === 'stated') known.isStated = true;
    }
    if (!placed) unplaced++;
  }
  const most = [...gathered.values()].sort((a, b) => b.rows.length - a.rows.length || (a.key < b.key ? -1 : 1));
  const places = most.slice(0, PLACE_LIMIT).map((found) => toMark(columns, found, language));
  return { places, omitted: most.length - places.length, unplaced, matched };
}

/** What makes two records' places one: name and point. */
function keyOf({ name, point }: Place): string {
  return `${name} ${point?.join(' ')}`;
}

function toMark(columns: Columns, { key, place, point, rows, isStated }: Gathered, language: string): PlaceMark {
  const events: EventSummary[] = rows
    .slice(0, PLACE_EVENT_LIMIT)
    .map((row) => summarise(columns.records[row]!, language));
  return {
    key,
    name: place.name,
    country: place.country ?? null,
    point,
    precision: place.precision,
    certainty: isStated ? 'stated' : 'inferred',
    count: rows.length,
    events,
  };
}
