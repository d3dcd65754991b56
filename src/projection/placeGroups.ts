import type { EventAnswer, EventSummary, PlaceMark } from '#model/answers.ts';
import type { PlanePoint } from './projection.ts';

/** A place on the map. `isHidden`: only an event that the filters hide was there, the selected one. */
export type MapPlace = PlaceMark & {
  readonly isHidden?: boolean;
  /** Stands for several places that the map does not name one by one. */
  readonly isRest?: boolean;
};

/** One marker: a place, or several whose markers would cover each other. Pixels from the top left of the map. */
export type PlaceGroup = PlanePoint & {
  readonly key: string;
  /** The place with most events first; the marker stands on it. */
  readonly places: readonly [MapPlace, ...MapPlace[]];
  /** Events that were at one of the places; what the filters hide counts only where there is nothing else. */
  readonly count: number;
  /** Half the marker's width. */
  readonly radius: number;
};

/** Events of a marker that were at the same places. */
export type PlaceSection = {
  readonly key: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly events: readonly EventSummary[];
  /** How many more there are than the answer lists. */
  readonly rest: number;
};

/** Markers whose middles are nearer than this become one. */
const clusterDistance = 27;

/**
 * Joins places whose markers would cover each other. `at` gives pixels, or null for what is not on the map; `text` is the
 * size of text, 1 where a rem is 16 px, and of the markers that hold their counts in it.
 */
export function groupPlaces(
  marks: readonly MapPlace[],
  at: (mark: PlaceMark) => PlanePoint | null,
  text = 1,
): readonly PlaceGroup[] {
  const groups: { point: PlanePoint; places: [MapPlace, ...MapPlace[]] }[] = [];
  for (const mark of marks) {
    const point = at(mark);
    if (!point) continue;
    const near = groups.find(
      (group) => Math.hypot(group.point.x - point.x, group.point.y - point.y) < clusterDistance * text,
    );
    if (near) near.places.push(mark);
    else groups.push({ point, places: [mark] });
  }
  return groups.map(({ point, places }) => {
    const open = places.filter(({ isHidden }) => !isHidden);
    const count = countEvents(open.length > 0 ? open : places);
    return { ...point, key: places[0].key, places, count, radius: Math.max(12, 6 + Math.sqrt(count) / 21) * text };
  });
}

/** An event at two places counts once, as far as the lists are whole; where they are cut, the sum is the best there is. */
function countEvents(places: readonly PlaceMark[]): number {
  const isWhole = places.every(({ count, events }) => count === events.length);
  if (!isWhole) return places.reduce((sum, { count }) => sum + count, 0);
  return new Set(places.flatMap(({ events }) => events.map(({ id }) => id))).size;
}

/** The places of the selected event that no other event brings to the map, when the filters hide it. */
export function hiddenPlaces(selected: EventAnswer | null, shown: readonly PlaceMark[]): readonly MapPlace[] {
  if (!selected?.hidden) return [];
  const { event, summary } = selected;
  const places = event.places.flatMap(({ name, country, point, precision, certainty }): MapPlace[] => {
    if (!point || shown.some((mark) => isAt(mark, name, point))) return [];
    const key = `hidden ${name} ${point.join(' ')}`;
    const what = { key, name, country: country ?? null, point, precision, certainty };
    return [{ ...what, count: 1, events: [summary], isHidden: true }];
  });
  return [...new Map(places.map((place) => [place.key, place])).values()];
}

/** The places of events that are pointed out, where no other place is drawn by itself. */
export function placesOfEvents(
  events: readonly (EventAnswer | null)[],
  known: readonly PlaceMark[],
): readonly PlaceMark[] {
  const found = new Map<string, PlaceMark>();
  for (const answer of events) {
    if (!answer || answer.hidden) continue;
    const { event, summary } = answer;
    for (const { name, country, point, precision, certainty } of event.places) {
      if (!point) continue;
      const listed = known.find((mark) => isAt(mark, name, point));
      const key = `${name} ${point.join(' ')}`;
      const alone = { key, name, country: country ?? null, point, precision, certainty, count: 1, events: [summary] };
      found.set(key, listed ?? alone);
    }
  }
  return [...found.values()];
}

/** Whether all of it is hidden by filters. */
export function isHiddenGroup({ places }: PlaceGroup): boolean {
  return places.every(({ isHidden }) => isHidden);
}

/** Each event of a marker once, under the names of all its places there. */
export function sectionsOf({ places }: Pick<PlaceGroup, 'places'>): readonly PlaceSection[] {
  const placesOf = new Map<string, { readonly event: EventSummary; readonly at: MapPlace[] }>();
  for (const place of places) {
    for (const event of place.events) {
      const known = placesOf.get(event.id);
      if (known) known.at.push(place);
      else placesOf.set(event.id, { event, at: [place] });
    }
  }
  const sections = new Map<string, PlaceSection & { readonly events: EventSummary[] }>();
  const sectionOf = (at: readonly MapPlace[]): EventSummary[] => {
    const key = at.map((place) => place.key).join('\n');
    const known = sections.get(key);
    if (known) return known.events;
    const name = at.map((place) => place.name).join(', ');
    const rest = at.length === 1 ? at.reduce((sum, { count, events }) => sum + count - events.length, 0) : 0;
    const created = { key, name, isHidden: at.every(({ isHidden }) => isHidden), events: [], rest };
    sections.set(key, created);
    return created.events;
  };
  for (const { event, at } of placesOf.values()) sectionOf(at).push(event);
  // A place whose listed events were all elsewhere too may have others that are not listed.
  for (const place of places) if (place.count > place.events.length) sectionOf([place]);
  return [...sections.values()];
}

/** Whether the marker stands for a place of this event. */
export function holdsEvent(group: PlaceGroup, shown: Pick<EventAnswer, 'event'> | null): boolean {
  if (!shown) return false;
  return group.places.some((mark) => {
    // A mark lists no more than its first events; the place itself tells about the rest.
    const here = shown.event.places.some(({ name, point }) => point && isAt(mark, name, point));
    return here || mark.events.some(({ id }) => id === shown.event.id);
  });
}

function isAt(mark: PlaceMark, name: string, point: readonly [number, number]): boolean {
  return mark.name === name && mark.point.join() === point.join();
}

/** Country only, or concluded: the marker's ring is dashed. */
export function isVague({ places }: PlaceGroup): boolean {
  return places.every(({ precision, certainty }) => precision === 'country' || certainty === 'inferred');
}
