import type { EventAnswer } from '#model/answers.ts';
import type { MapCountry } from '#projection/countries.ts';
import { type LabelAnchor, labelAnchor } from '#projection/labelAnchor.ts';
import { holdsEvent, isHiddenGroup, type PlaceGroup } from '#projection/placeGroups.ts';
import { type LabelToPlace, type PlacedLabel, placeLabels } from '#projection/placeLabels.ts';
import { type PlaneView, scaleAt, toPixels, visiblePart } from '#projection/planeView.ts';
import type { PlaneBounds, PlanePoint } from '#projection/projection.ts';
import { meet, type Rect } from '#projection/rectangles.ts';
import type { StateRole } from '#signs/stateRoles.ts';
import { countryName } from '#wording/countryNames.ts';
import { placeNames, roleWords } from '#wording/sentences.ts';
import { mapWords, words } from '#wording/words.ts';

export type TextPart = { readonly text: string; readonly bold: boolean };
type Lines = readonly (readonly TextPart[])[];

/** A label that found its place: pixels from the top left of the map. */
export type MapLabel = PlacedLabel & {
  readonly lines: Lines;
  readonly width: number;
  /** CSS pixels from one line to the next, and from the top of a line to its baseline. */
  readonly lineHeight: number;
  readonly baseline: number;
  /** On which side its lines end together. */
  readonly align: 'start' | 'middle' | 'end';
};

/** An exception that is out of view, at the edge behind which it lies; `point` is its label point on the plane. */
export type OffMapState = {
  readonly role: StateRole;
  readonly edge: 'left' | 'right' | 'top' | 'bottom';
  readonly point: PlanePoint;
};

/** The height of a line in CSS pixels where a rem is 16 px, and how far its baseline is from its top. */
const LINE_HEIGHT = 15;
const BASELINE = 11.5;

/** A name may stick out of its country by this share, as placeLabels allows. */
const overhang = 1.15;
/** A name that fills more of its country's width than this is written in two lines, where they fit. */
const comfortable = 0.6;
/** Free space between the labels and the edge of the map. */
const edge = 4;
const perEdge = 4;

type LabelQuestion = {
  readonly view: PlaneView;
  readonly exceptions: readonly StateRole[];
  readonly countries: ReadonlyMap<string, MapCountry>;
  readonly groups: readonly PlaceGroup[];
  readonly shown: Pick<EventAnswer, 'event'> | null;
  /** What floats over the map. */
  readonly obstacles: readonly Rect[];
  /** Width of a text in CSS pixels. */
  readonly measure: (part: TextPart) => number;
  /** The size of text: 1, or what is not said, where a rem is 16 px. */
  readonly text?: number;
};

type OffMapQuestion = Pick<LabelQuestion, 'view' | 'exceptions' | 'countries'> & {
  /** The labels that found their place. */
  readonly labels: readonly { readonly id: string }[];
};

type Wanted = LabelToPlace & { readonly lines: Lines };

/**
 * The names of the exceptions and of the places where they find room, the place of the event first. Names that find no
 * room are left out: legend, markers and the roll call say the same.
 */
export function writeLabels(question: LabelQuestion): readonly MapLabel[] {
  const { view, groups, shown, obstacles, text = 1 } = question;
  const placeLabel = (group: PlaceGroup): Wanted => labelOfPlace(group, question);
  const states = question.exceptions.flatMap((role) => labelOfState(role, question) ?? []);
  // A place that is a country as a whole bears the name that the country bears already.
  const named = new Set(states.map(({ id }) => id));
  const bare = groups.filter(({ places: [first, ...others] }) => {
    return others.length > 0 || first.precision !== 'country' || !named.has(stateLabel(first.country ?? ''));
  });
  const wanted = [
    ...bare.filter((group) => holdsEvent(group, shown)).map(placeLabel),
    ...states,
    ...bare.filter((group) => !holdsEvent(group, shown)).map(placeLabel),
  ];
  const frame = { x: edge, y: edge, width: view.width - 2 * edge, height: view.height - 2 * edge };
  const placed = placeLabels(wanted, [...obstacles, ...groups.map(markerBox)], frame);
  return placed.flatMap((label, index): MapLabel[] => {
    const from = wanted[index];
    if (!label || !from) return [];
    const lines = { lines: from.lines, lineHeight: LINE_HEIGHT * text, baseline: BASELINE * text };
    return [{ ...label, ...lines, width: from.width, align: alignment(label, from) }];
  });
}

/**
 * The exceptions that are out of view, the first few at each edge; also those of which only a part is in view, too small
 * for their name.
 */
export function findOffMap(question: OffMapQuestion): readonly OffMapState[] {
  return question.exceptions.flatMap((role) => offMapState(role, question) ?? []).filter(firstFew);
}

function labelOfState(role: StateRole, { view, countries, obstacles, measure, text }: LabelQuestion): Wanted | null {
  const country = countries.get(role.country);
  const found = country && clearAnchor(country, view, obstacles);
  if (!found) return null;
  const scale = scaleAt(view.zoom);
  const room = { width: found.room.width * scale, height: found.room.height * scale };
  const name = { text: countryName(role.country), bold: true };
  const does = { text: roleWords(role.role, role.inferred), bold: false };
  const oneLine: Lines = [[name, { text: mapWords.afterName(does.text), bold: false }]];
  const twoLines: Lines = [[name], [does]];
  const fits = (lines: Lines): boolean => {
    const box = boxOf(lines, measure, text);
    return box.width <= room.width * overhang && box.height <= room.height;
  };
  const isTight = boxOf(oneLine, measure, text).width > room.width * comfortable;
  const lines = isTight && fits(twoLines) ? twoLines : oneLine;
  return {
    id: stateLabel(role.country),
    anchor: toPixels(view, found.point),
    room,
    lines,
    ...boxOf(lines, measure, text),
  };
}

/** Where the name belongs; where something floats over that point, as good a point above or below it, if there is one. */
function clearAnchor(country: MapCountry, view: PlaneView, obstacles: readonly Rect[]): LabelAnchor | null {
  const part = labelledPart(view);
  const found = labelAnchor(country, part);
  if (!found) return null;
  const spot = squareRound(toPixels(view, found.point));
  const over = obstacles.find((obstacle) => meet(obstacle, spot, 0));
  if (!over) return found;
  const scale = scaleAt(view.zoom);
  const isLow = over.y + over.height / 2 > view.height / 2;
  const rest = isLow
    ? { ...part, bottom: part.bottom - (view.height - edge - over.y) / scale }
    : { ...part, top: part.top + (over.y + over.height - edge) / scale };
  return labelAnchor(country, rest) ?? found;
}

/** Round each point in view that a state's name, sign or fill is known by: what must not be covered. */
export function anchorSpots(
  view: PlaneView,
  roles: Iterable<StateRole>,
  exceptions: readonly StateRole[],
  countries: ReadonlyMap<string, MapCountry>,
): readonly Rect[] {
  const part = labelledPart(view);
  return [...roles].flatMap((role) => {
    const country = countries.get(role.country);
    // Only exceptions bear a name, which moves into view with what is left of their country.
    const point = country && (exceptions.includes(role) ? labelAnchor(country, part)?.point : country.label);
    return point ? squareRound(toPixels(view, point)) : [];
  });
}

function squareRound({ x, y }: PlanePoint): Rect {
  return { x: x - LINE_HEIGHT, y: y - LINE_HEIGHT, width: 2 * LINE_HEIGHT, height: 2 * LINE_HEIGHT };
}

/** Whether so much of a country is in view that its name could stand on it. */
export function isInView(country: MapCountry, view: PlaneView): boolean {
  return labelAnchor(country, labelledPart(view)) !== null;
}

/** The id of a state's label. */
export function stateLabel(country: string): string {
  return `state ${country}`;
}

/** The part of the plane in which labels may stand. */
function labelledPart(view: PlaneView): PlaneBounds {
  return visiblePart({ ...view, width: view.width - 2 * edge, height: view.height - 2 * edge });
}

function labelOfPlace(group: PlaceGroup, { measure, text }: LabelQuestion): Wanted {
  const lines: Lines = [
    [{ text: placeNames(group.places), bold: true }],
    [{ text: isHiddenGroup(group) ? words.hiddenByFilters : words.events(group.count), bold: false }],
  ];
  return { id: `place ${group.key}`, anchor: group, room: null, lines, ...boxOf(lines, measure, text) };
}

function boxOf(lines: Lines, measure: LabelQuestion['measure'], text = 1): { width: number; height: number } {
  const widths = lines.map((line) => line.reduce((sum, part) => sum + measure(part), 0));
  return { width: Math.ceil(Math.max(...widths)), height: lines.length * LINE_HEIGHT * text };
}

/** Beside a mark the lines begin, or end, at the mark. */
function alignment(label: PlacedLabel, { anchor, width, room }: Wanted): MapLabel['align'] {
  if (room) return 'middle';
  if (label.x > anchor.x) return 'start';
  return label.x + width < anchor.x ? 'end' : 'middle';
}

/** The selected marker's outer ring counts too. */
export function markerBox({ x, y, radius }: PlaceGroup): Rect {
  const half = radius + 4;
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

function offMapState(role: StateRole, { view, countries, labels }: OffMapQuestion): OffMapState | null {
  const country = countries.get(role.country);
  if (!country?.label) return null;
  const { x, y } = toPixels(view, country.label);
  const isNamed = labels.some(({ id }) => id === stateLabel(role.country));
  const isWithin = x >= 0 && y >= 0 && x <= view.width && y <= view.height;
  if (isNamed || isWithin) return null;
  const [across, down] = [x - view.width / 2, y - view.height / 2];
  const sideways = Math.abs(across) / view.width >= Math.abs(down) / view.height;
  const side = sideways ? (across < 0 ? 'left' : 'right') : down < 0 ? 'top' : 'bottom';
  return { role, edge: side, point: country.label };
}

function firstFew(state: OffMapState, index: number, all: readonly OffMapState[]): boolean {
  return all.slice(0, index).filter((other) => other.edge === state.edge).length < perEdge;
}
