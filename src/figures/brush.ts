import type { Status } from '#model/role.ts';
import type { MarkPlace } from './markPlace.ts';
import type { Pen } from './pen.ts';
import { type Attributes, type Defs, element, rounded } from './xml.ts';

/** What a mark is drawn with. */
export type Ink = {
  /** The name of the colour's token. */
  readonly token: string;
  readonly status: Status;
  readonly selected: boolean;
  /** Shortens fades, where a legend shows a mark in little room; 1 where it is left out. */
  readonly fadeScale?: number;
};

/** The same, with what follows from it. */
export type Brush = Ink & {
  readonly place: MarkPlace;
  /** The middle of the row. */
  readonly y: number;
  readonly colour: string;
  readonly filled: string;
  readonly outline: Attributes;
  readonly pen: Pen;
  /** A gradient of the colour from the mark's origin on, to the left where the length is less than 0. */
  readonly fade: (key: string, length: number, stops: Stops) => string;
};

/** Shares of the way, and the opacity there. */
export type Stops = readonly (readonly [number, number])[];

/** How much of its colour a mark has, by how sure it is that the event was. */
export const SHARE: Readonly<Record<Status, number>> = { occurred: 1, reported: 0.4, planned: 0.1, conditional: 0.1 };
export const DASHES: Readonly<Record<Status, string | null>> = {
  occurred: null,
  reported: null,
  planned: '4 2.5',
  conditional: '1.5 2',
};

export function brushOf(place: MarkPlace, y: number, ink: Ink, pen: Pen, defs: Defs): Brush {
  const colour = pen.colour(ink.token);
  const outline = { stroke: colour, 'stroke-width': 1.8, 'stroke-dasharray': DASHES[ink.status] };
  const filled = pen.tint(ink.token, SHARE[ink.status]);
  const fade = (key: string, length: number, stops: Stops): string =>
    defs.use(`${key}-${ink.token}`, (id) => gradient(id, length, colour, stops));
  return { ...ink, place, y, colour, filled, outline, pen, fade };
}

export function lengthOf({ place }: Brush): number {
  return place.to - place.from;
}

/** Markup whose origin is the start of the mark, so that one gradient serves every mark of its kind. */
export function at({ place, y }: Brush, ...children: readonly string[]): string {
  return element('g', { transform: `translate(${rounded(place.from)} ${rounded(y)})` }, ...children);
}

export function line(brush: Brush, d: string, width: number, dashes: string | null = null): string {
  const stroke = { stroke: brush.colour, 'stroke-width': width, 'stroke-dasharray': dashes };
  return at(brush, element('path', { d, ...stroke }));
}

export function box(from: number, to: number, half: number, fill: string, opacity: number | null = null): string {
  return element('rect', {
    x: from,
    y: -half,
    width: Math.max(0, to - from),
    height: 2 * half,
    fill,
    'fill-opacity': opacity,
  });
}

function gradient(id: string, length: number, colour: string, stops: Stops): string {
  const axis = { id, gradientUnits: 'userSpaceOnUse', x1: 0, y1: 0, x2: length, y2: 0 };
  const drawn = stops.map(([offset, opacity]) =>
    element('stop', { offset: rounded(offset), 'stop-color': colour, 'stop-opacity': rounded(opacity) }),
  );
  return element('linearGradient', axis, ...drawn);
}
