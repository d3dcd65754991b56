import { useMemo } from 'react';
import type { EventAnswer, MapAnswer, Overview } from '#model/answers.ts';
import type { PlanePoint } from '#projection/projection.ts';
import type { Rect } from '#projection/rectangles.ts';
import { type MapText, type TextPart, writeLabels } from './labels.ts';
import { legendLeft } from './legendPlace.ts';
import { groupPlaces, type PlaceGroup } from './placeGroups.ts';
import { type PlaneView, scaleAt, toPixels } from './planeView.ts';
import type { StateRole } from './stateRoles.ts';
import type { Geography } from './useGeography.ts';
import type { ShownEvent } from './useShownEvent.ts';

type DrawingQuestion = {
  readonly overview: Overview;
  readonly answer: MapAnswer;
  readonly shown: EventAnswer | null;
  readonly geography: Geography;
  readonly states: ShownEvent;
  readonly view: PlaneView | null;
  readonly fitted: PlaneView | null;
  readonly obstacles: readonly Rect[];
  readonly measure: (part: TextPart) => number;
};

/** What stands over the countries, in pixels from the top left of the map. */
export type Drawing = MapText & {
  readonly groups: readonly PlaceGroup[];
  readonly smallStates: readonly (PlanePoint & { readonly role: StateRole })[];
  /** Distance of the legend from the left edge. */
  readonly legendAt: number;
};

/** A shape smaller than this, in pixels, carries its role's sign instead of a fill that nobody sees. */
const smallState = 12;

export function useDrawing(question: DrawingQuestion): Drawing {
  const { overview, answer, shown, geography, states, view, fitted, obstacles, measure } = question;
  const { projection, countryOf, extentOf } = geography;
  const { roles, exceptions, rows } = states;

  const groups = useMemo(() => {
    if (!view) return [];
    return groupPlaces(answer.places, ({ point }) => {
      const place = projection.project(point);
      return place && toPixels(view, place);
    });
  }, [view, answer.places, projection]);

  const text = useMemo(
    () =>
      view
        ? writeLabels({ view, exceptions, countries: countryOf, groups, shown, obstacles, measure })
        : { labels: [], offMap: [] },
    [view, exceptions, countryOf, groups, shown, obstacles, measure],
  );

  const smallStates = useMemo(() => {
    if (!view) return [];
    return [...roles.values()].flatMap((role) => {
      const label = countryOf.get(role.country)?.label;
      const size = (extentOf.get(role.country) ?? 0) * scaleAt(view.zoom);
      return label && size < smallState ? { ...toPixels(view, label), role } : [];
    });
  }, [view, roles, countryOf, extentOf]);

  // By the fitted view, so that the legend stays where it is while the reader moves the map.
  const legendAt = useMemo(() => {
    if (!fitted) return 0;
    const shapes = [...roles.keys()].map((country) => countryOf.get(country)?.polygons.flat(2) ?? []);
    const places = overview.points.flatMap((point) => projection.project(point) ?? []);
    const pixels = [...shapes, ...places.map((place) => [place])].map((points) =>
      points.map((point) => toPixels(fitted, point)),
    );
    return legendLeft(pixels, fitted, rows.length);
  }, [fitted, roles, countryOf, rows, overview, projection]);

  return { ...text, groups, smallStates, legendAt };
}
