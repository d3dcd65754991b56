import type { EventAnswer, MapAnswer, Overview } from '#model/answers.ts';
import type { Basemap } from '#projection/countries.ts';
import { fitView, participantPoints } from '#projection/fit.ts';
import { type Ground, readGround } from '#projection/ground.ts';
import { groupPlaces, hiddenPlaces, type PlaceGroup } from '#projection/placeGroups.ts';
import { leastZoom, type MapPosition, type PlaneView, type Size, scaleAt, toPixels } from '#projection/planeView.ts';
import { contains } from '#projection/rectangles.ts';
import { exceptionsOf, rolesOfStates, type StateRole } from '#signs/stateRoles.ts';
import type { FigureFrame } from './figure.ts';
import { isInView, markerBox } from './mapLabels.ts';
import type { SmallState } from './mapMarks.ts';

export type MapFigureInput = FigureFrame & {
  readonly basemap: Basemap;
  /** The dataset's countries and points choose the projection, as they do for the map on screen. */
  readonly overview: Pick<Overview, 'countries' | 'points'>;
  readonly answer: MapAnswer;
  /** The event whose roles fill the states; null leaves the land plain. */
  readonly event: EventAnswer | null;
  /** Where the reader has moved the map; null fits the participants, or all places. */
  readonly position: MapPosition | null;
  /** Countries with a line round them. */
  readonly outlined: readonly string[];
  /** Of the map itself, in px; the notes under it come on top. */
  readonly height: number;
};

/** Free space between participants and the edge. */
const PADDING = { left: 28, right: 28, top: 16, bottom: 16 };
/** A shape smaller than this, in px, carries its role's sign: nobody would see its fill. */
const SMALL_STATE = 12;
/** What the map shows, in the px of its view. */
export type MapContent = {
  readonly view: PlaneView;
  readonly ground: Ground;
  readonly roles: ReadonlyMap<string, StateRole>;
  readonly exceptions: readonly StateRole[];
  readonly groups: readonly PlaceGroup[];
  readonly smallStates: readonly SmallState[];
  /** Exceptions of which nothing is in view. */
  readonly outside: readonly StateRole[];
};

/** What there is to draw, and where. */
export function readContent({ basemap, overview, answer, event, position, width, height }: MapFigureInput): MapContent {
  const ground = readGround(overview, basemap);
  const { projection, countryOf } = ground;
  const roles: ReadonlyMap<string, StateRole> = event ? rolesOfStates(event) : new Map();
  const view = viewOf(ground, roles, event, position, { width, height });
  const exceptions = exceptionsOf(roles);
  const groups = groupPlaces([...answer.places, ...hiddenPlaces(event, answer.places)], ({ point }) => {
    const place = projection.project(point);
    return place && toPixels(view, place);
  });
  const isOutside = (role: StateRole): boolean => {
    const country = countryOf.get(role.country);
    return !country?.label || !isInView(country, view);
  };
  const inView = groups.filter((group) => contains({ x: 0, y: 0, width, height }, markerBox(group)));
  const smallStates = findSmallStates(roles, ground, view);
  const outside = exceptions.filter(isOutside);
  return { view, ground, roles, exceptions, groups: inView, smallStates, outside };
}

function viewOf(
  ground: Ground,
  roles: ReadonlyMap<string, StateRole>,
  event: EventAnswer | null,
  position: MapPosition | null,
  size: Size,
): PlaneView {
  const { projection, countryOf, fitPoints } = ground;
  const centre = position && projection.project([position.longitude, position.latitude]);
  if (position && centre) return { ...size, centre, zoom: position.zoom };
  const states = [...roles.keys()].flatMap((code) => countryOf.get(code) ?? []);
  const places = event?.event.places.flatMap(({ point }) => (point && projection.project(point)) ?? []) ?? [];
  const points = participantPoints(states, places);
  return fitView(points.length > 0 ? points : fitPoints, size, PADDING, leastZoom(projection.bounds, size));
}

function findSmallStates(
  roles: ReadonlyMap<string, StateRole>,
  ground: Ground,
  view: PlaneView,
): readonly SmallState[] {
  return [...roles.values()].flatMap((role) => {
    const label = ground.countryOf.get(role.country)?.label;
    const size = (ground.extentOf.get(role.country) ?? 0) * scaleAt(view.zoom);
    return label && size < SMALL_STATE ? { ...toPixels(view, label), role } : [];
  });
}
