import { type LatLngExpression, type Map as LeafletMap, type LeafletMouseEvent, Polygon, Polyline, svg } from 'leaflet';
import type { MapCountries } from '#projection/countries.ts';
import type { PlanePolygon, PlaneRing } from '#projection/projection.ts';
import { DRAW_ORDER } from '#signs/mapFill.ts';
import type { StateRole } from '#signs/stateRoles.ts';
import { countryName } from '#wording/countryNames.ts';
import { fillClasses } from './fills.ts';
import styles from './MapView.module.css';

/** What the pointer does to a state; pixels of the browser's window. */
export type CountryHandlers = {
  readonly onEnter: (country: string, pointer: { readonly x: number; readonly y: number }) => void;
  readonly onLeave: (country: string) => void;
  readonly onClick: (country: string, pointer: { readonly x: number; readonly y: number }) => void;
};

/** How the states are to look. */
export type CountryPaint = {
  readonly roles: ReadonlyMap<string, StateRole>;
  /** A state that is to stand back. */
  readonly isDimmed: (role: StateRole) => boolean;
};

export type CountriesLayer = {
  readonly show: () => void;
  readonly hide: () => void;
  readonly paint: (paint: CountryPaint) => void;
  /** Draws a line round these states, a thin one round those that the dataset does not name. */
  readonly outline: (countries: readonly string[]) => void;
  readonly destroy: () => void;
};

const PANES = [
  ['map-countries', '400'],
  ['map-borders', '410'],
  ['map-outlines', '420'],
] as const;

/** Pixels by which a line may stray from its points; Leaflet's own 1 tears neighbours apart. */
const smoothFactor = 0.4;

/**
 * The countries of one base map level as Leaflet shapes: made once, afterwards only their classes change. `known` are
 * the countries that the dataset names: they can be clicked. All that have a name answer to the pointer.
 */
export function createCountriesLayer(
  map: LeafletMap,
  { countries, borders }: MapCountries,
  known: ReadonlySet<string>,
  handlers: CountryHandlers,
): CountriesLayer {
  const [fills, lines, outlines] = PANES.map(([name, zIndex]) => rendererIn(map, name, zIndex));
  const shapes = new Map<string, Polygon>();
  for (const { code, polygons } of countries) {
    if (polygons.length === 0) continue;
    const interactive = answers(code, known);
    const renderer = fills ? { renderer: fills } : {};
    const shape = new Polygon(latLngs(polygons), {
      ...renderer,
      interactive,
      smoothFactor,
      className: fillClasses(null),
    });
    if (interactive) listen(shape, code, known.has(code), handlers);
    shapes.set(code, shape);
  }
  const quiet = { interactive: false, smoothFactor, fill: false };
  const border = new Polyline(borders.map(latLngRing), {
    ...quiet,
    ...(lines ? { renderer: lines } : {}),
    className: styles.border ?? '',
  });
  const outlineWith = (className = ''): Polygon =>
    new Polygon([], { ...quiet, ...(outlines ? { renderer: outlines } : {}), className });
  const outline = outlineWith(styles.outline);
  const thinOutline = outlineWith(styles.thinOutline);
  // The fill of a subject is hardly darker than land, and the borders cover the line round its shape.
  const subjects = [outlineWith(styles.subject), outlineWith(`${styles.subject} ${styles.inferred}`)] as const;
  const all = [...shapes.values(), border, ...subjects, outline, thinOutline];
  let painted: CountryPaint = { roles: new Map(), isDimmed: () => false };
  const restyle = (): void => {
    for (const [code, shape] of shapes) {
      const role = painted.roles.get(code) ?? null;
      const classes = [fillClasses(role, role !== null && painted.isDimmed(role))];
      // Leaflet's own class makes the shape answer to the pointer.
      if (answers(code, known))
        classes.push('leaflet-interactive', (known.has(code) ? styles.known : styles.other) ?? '');
      shape.getElement()?.setAttribute('class', classes.join(' '));
    }
  };
  const outlineSubjects = (): void => {
    const clear = [...painted.roles.values()].filter((role) => role.sign === 'subject' && !painted.isDimmed(role));
    for (const [index, layer] of subjects.entries()) {
      const codes = clear.filter(({ inferred }) => inferred === (index === 1)).map(({ country }) => country);
      layer.setLatLngs(latLngsOf(codes));
    }
  };
  const latLngsOf = (codes: readonly string[]): LatLngExpression[][][] =>
    countries.filter(({ code }) => codes.includes(code)).flatMap(({ polygons }) => latLngs(polygons));
  const order = (): void => {
    for (const sign of DRAW_ORDER) {
      for (const role of painted.roles.values()) if (role.sign === sign) shapes.get(role.country)?.bringToFront();
    }
  };
  return {
    show: () => {
      for (const layer of all) layer.addTo(map);
      restyle();
      order();
    },
    hide: () => {
      for (const layer of all) layer.remove();
    },
    paint: (paint) => {
      const isReordered = paint.roles !== painted.roles;
      painted = paint;
      restyle();
      outlineSubjects();
      // Moving shapes under the pointer makes it leave and enter, so only where the order may have changed.
      if (isReordered) order();
    },
    outline: (codes) => {
      outline.setLatLngs(latLngsOf(codes.filter((code) => known.has(code))));
      thinOutline.setLatLngs(latLngsOf(codes.filter((code) => !known.has(code))));
    },
    destroy: () => {
      for (const layer of all) layer.off().remove();
    },
  };
}

/** Some territories of the base map have neither a role nor a name in the table: there is nothing to say of them. */
function answers(code: string, known: ReadonlySet<string>): boolean {
  return known.has(code) || countryName(code) !== code;
}

function listen(shape: Polygon, code: string, isKnown: boolean, handlers: CountryHandlers): void {
  const pointer = ({ originalEvent }: LeafletMouseEvent) => ({ x: originalEvent.clientX, y: originalEvent.clientY });
  shape.on('mouseover', (event) => handlers.onEnter(code, pointer(event)));
  shape.on('mouseout', () => handlers.onLeave(code));
  if (isKnown) shape.on('click', (event) => handlers.onClick(code, pointer(event)));
}

function rendererIn(map: LeafletMap, name: string, zIndex: string) {
  const pane = map.getPane(name) ?? map.createPane(name);
  pane.style.zIndex = zIndex;
  if (name !== PANES[0][0]) pane.style.pointerEvents = 'none';
  return svg({ pane: name, padding: 0.5 });
}

function latLngs(polygons: readonly PlanePolygon[]): LatLngExpression[][][] {
  return polygons.map((polygon) => polygon.map(latLngRing));
}

function latLngRing(ring: PlaneRing): LatLngExpression[] {
  return ring.map(({ x, y }) => [y, x]);
}
