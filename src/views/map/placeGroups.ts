import type { EventAnswer, PlaceMark } from '#model/answers.ts';
import type { PlanePoint } from '#projection/projection.ts';

/** One marker: a place, or several whose markers would cover each other. Pixels from the top left of the map. */
export type PlaceGroup = PlanePoint & {
  readonly key: string;
  /** The place with most events first; the marker stands on it. */
  readonly places: readonly [PlaceMark, ...PlaceMark[]];
  readonly count: number;
  /** Half the marker's width. */
  readonly radius: number;
};

/** Markers whose middles are nearer than this become one. */
const clusterDistance = 27;

/** Joins places whose markers would cover each other. `at` gives pixels, or null for what is not on the map. */
export function groupPlaces(
  marks: readonly PlaceMark[],
  at: (mark: PlaceMark) => PlanePoint | null,
): readonly PlaceGroup[] {
  const groups: { point: PlanePoint; places: [PlaceMark, ...PlaceMark[]] }[] = [];
  for (const mark of marks) {
    const point = at(mark);
    if (!point) continue;
    const near = groups.find((group) => Math.hypot(group.point.x - point.x, group.point.y - point.y) < clusterDistance);
    if (near) near.places.push(mark);
    else groups.push({ point, places: [mark] });
  }
  return groups.map(({ point, places }) => {
    const count = places.reduce((sum, place) => sum + place.count, 0);
    return { ...point, key: places[0].key, places, count, radius: Math.max(12, 6 + Math.sqrt(count) / 21) };
  });
}

/** Whether the marker stands for a place of this event. */
export function holdsEvent(group: PlaceGroup, shown: Pick<EventAnswer, 'event'> | null): boolean {
  if (!shown) return false;
  return group.places.some(({ name, point, events }) => {
    // A mark lists no more than its first events; the place itself tells about the rest.
    const here = shown.event.places.some((place) => place.name === name && place.point?.join() === point.join());
    return here || events.some(({ id }) => id === shown.event.id);
  });
}

/** Country only, or concluded: the marker's ring is dashed. */
export function isVague({ places }: PlaceGroup): boolean {
  return places.every(({ precision, certainty }) => precision === 'country' || certainty === 'inferred');
}
