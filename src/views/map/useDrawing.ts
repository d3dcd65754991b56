import { useCallback, useMemo } from 'react';
import {
  anchorSpots,
  findOffMap,
  type MapLabel,
  markerBox,
  type OffMapState,
  type TextPart,
  writeLabels,
} from '#figures/mapLabels.ts';
import type { EventAnswer, MapAnswer, Overview, PlaceMark } from '#model/answers.ts';
import { groupPlaces, hiddenPlaces, type PlaceGroup } from '#projection/placeGroups.ts';
import { type PlaneView, scaleAt, toPixels } from '#projection/planeView.ts';
import type { PlanePoint } from '#projection/projection.ts';
import type { Rect } from '#projection/rectangles.ts';
import type { StateRole } from '#signs/stateRoles.ts';
import { legendLeft, legendPlace, widgetBoxes } from './legendPlace.ts';
import type { Geography } from './useGeography.ts';
import type { ShownEvent } from './useShownEvent.ts';

type DrawingQuestion = {
  readonly overview: Overview;
  readonly answer: MapAnswer;
  readonly selected: EventAnswer | null;
  readonly shown: EventAnswer | null;
  readonly geography: Geography;
  readonly states: ShownEvent;
  readonly view: PlaneView | null;
  readonly fitted: PlaneView | null;
  readonly obstacles: readonly Rect[];
  readonly measure: (part: TextPart) => number;
  /** The size of text, 1 where a rem is 16 px. */
  readonly text: number;
};

/** What stands over the countries, in pixels from the top left of the map. */
export type Drawing = {
  readonly labels: readonly MapLabel[];
  readonly offMap: readonly OffMapState[];
  readonly groups: readonly PlaceGroup[];
  readonly smallStates: readonly (PlanePoint & { readonly role: StateRole })[];
  /** Distance of the legend from the left edge; null where it has no place and waits behind a button, or says nothing. */
  readonly legendAt: number | null;
};

/** A shape smaller than this, in pixels, carries its role's sign instead of a fill that nobody sees. */
const smallState = 12;
/** Of that sign, in pixels. */
export const SIGN_SIZE = 14;

export function useDrawing(question: DrawingQuestion): Drawing {
  const { overview, answer, selected, shown, geography, states, view, fitted, obstacles, measure, text } = question;
  const { projection, countryOf, extentOf } = geography;
  const { roles, exceptions, rows, someInferred, others } = states;

  const groups = useMemo(() => {
    if (!view) return [];
    const at = ({ point }: PlaceMark): PlanePoint | null => {
      const place = projection.project(point);
      return place && toPixels(view, place);
    };
    return groupPlaces([...answer.places, ...hiddenPlaces(selected, answer.places)], at, text);
  }, [view, answer.places, selected, projection, text]);

  const smallStates = useMemo(() => {
    if (!view) return [];
    return [...roles.values()].flatMap((role) => {
      const label = countryOf.get(role.country)?.label;
      const size = (extentOf.get(role.country) ?? 0) * scaleAt(view.zoom);
      return label && size < smallState ? { ...toPixels(view, label), role } : [];
    });
  }, [view, roles, countryOf, extentOf]);

  // A name keeps off the sign of a small state that has no name of its own to be found by.
  const covered = useMemo(() => {
    const named = new Set(exceptions.map(({ country }) => country));
    return [...obstacles, ...smallStates.filter(({ role }) => !named.has(role.country)).map(signBox)];
  }, [obstacles, smallStates, exceptions]);
  const labels = useMemo(
    () =>
      view
        ? writeLabels({ view, exceptions, countries: countryOf, groups, shown, obstacles: covered, measure, text })
        : [],
    [view, exceptions, countryOf, groups, shown, covered, measure, text],
  );
  const offMap = useMemo(
    () => (view ? findOffMap({ view, exceptions, countries: countryOf, labels }) : []),
    [view, exceptions, countryOf, labels],
  );

  const content = useMemo(() => ({ rows: rows.length, someInferred, others }), [rows, someInferred, others]);
  const shapesIn = useCallback(
    (at: PlaneView): readonly PlanePoint[][] => {
      const shapes = [...roles.keys()].map((country) => countryOf.get(country)?.polygons.flat(2) ?? []);
      const places = overview.points.flatMap((point) => projection.project(point) ?? []);
      return [...shapes, ...places.map((place) => [place])].map((points) => points.map((point) => toPixels(at, point)));
    },
    [roles, countryOf, overview, projection],
  );
  // By the fitted view, so that the legend stays where it is while the reader moves the map, as far as it can.
  const hasLegend = rows.length > 0 || others > 0;
  const usualLegend = useMemo(
    () => (fitted && hasLegend ? legendLeft(shapesIn(fitted), fitted, content) : 0),
    [fitted, hasLegend, shapesIn, content],
  );
  const legendAt = useMemo(() => {
    if (!view || !hasLegend) return null;
    const named = anchorSpots(view, roles.values(), exceptions, countryOf);
    const spots = [...named, ...groups.map(markerBox), ...widgetBoxes(view, offMap)];
    return legendPlace(usualLegend, spots, () => shapesIn(view), view, content);
  }, [usualLegend, hasLegend, view, roles, exceptions, countryOf, groups, offMap, shapesIn, content]);

  return { labels, offMap, groups, smallStates, legendAt };
}

function signBox({ x, y }: PlanePoint): Rect {
  return { x: x - SIGN_SIZE / 2, y: y - SIGN_SIZE / 2, width: SIGN_SIZE, height: SIGN_SIZE };
}
