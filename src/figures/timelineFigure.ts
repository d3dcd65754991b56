import { type Lanes, NO_LANE, OTHER_LANES, type TimelineAnswer } from '#model/answers.ts';
import type { EventDate } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';
import { compareTypeLanes } from '#signs/laneOrder.ts';
import { dateWords, windowWords } from '#wording/dates.ts';
import { laneName } from '#wording/laneName.ts';
import { printWords } from '#wording/lateWords.ts';
import { ended } from '#wording/sentences.ts';
import { words } from '#wording/words.ts';
import { drawItem } from './drawItem.ts';
import { type Drawing, type FigureFrame, type FigureImage, figure, noteLines } from './figure.ts';
import type { LabelQuestion } from './itemLabel.ts';
import type { TimeScale } from './markPlace.ts';
import { type Pen, penOf } from './pen.ts';
import {
  drawAxis,
  drawLaneHead,
  drawSourceLine,
  type LaneHead,
  laneColumn,
  publicationX,
  SOURCE_BAND,
} from './timelineFrame.ts';
import { type PlacedItem, placeRows, type RowsAnswer } from './timelineRows.ts';
import { createDefs, type Defs, element } from './xml.ts';

export type TimelineFigureInput = FigureFrame & {
  readonly answer: TimelineAnswer;
  /** What the lanes of the answer are. */
  readonly lanes: Lanes;
  readonly window: TimeWindow;
  /** When the selected event's latest source was published; null draws no source line. */
  readonly published: EventDate | null;
  readonly selected: string | null;
  /** The name of the participant whose roles the marks show; null where they show types. */
  readonly roleOf: string | null;
  /** Px that the figure should not be higher than: names and then room between marks give way. */
  readonly mostHeight?: number;
};

/** What of an event can be pointed at: its mark with its name. In px of the figure. */
export type TimelineHit = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type TimelineImage = FigureImage & {
  /** Lane after lane, each in the order of time. */
  readonly hits: readonly TimelineHit[];
  /** Where time runs, in px. */
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
};

const ROW = 21;
const DENSE_ROW = 14;
const LANE_GAP = 5;
const HEAD = 18;
/** Names stand above their lanes in a figure that is narrower than this. */
const NARROW = 480;
/** Sixty rows with names. */
const MOST_HEIGHT = 1440;
/** What axis, source line and notes may take of it. */
const REST = 100;
/** Events that the description names. */
const MOST_DESCRIBED = 60;

type Geometry = {
  readonly heads: readonly LaneHead[];
  readonly column: number;
  readonly scale: TimeScale;
  readonly rowHeight: number;
  readonly headHeight: number;
  readonly top: number;
  readonly bottom: number;
};

/** Events in lanes over time: the timeline as a picture, with what is not known about dates drawn as it is. */
export function timelineFigure(input: TimelineFigureInput): TimelineImage {
  const pen = penOf(input);
  const drawing = drawTimeline(input, pen);
  return { ...figure(input, drawing, pen), hits: drawing.hits, plot: drawing.plot };
}

export function drawTimeline(input: TimelineFigureInput, pen: Pen): Drawing & Pick<TimelineImage, 'hits' | 'plot'> {
  const { answer, width, window, published, selected } = input;
  const defs = createDefs(input.idPrefix);
  const keys = lanesShown(input);
  const isNarrow = width < NARROW || input.lanes === 'none';
  const names = answer.lanes.map(({ key, count }) => ({ name: laneName(key, input.lanes), count }));
  const column = isNarrow ? 0 : laneColumn(names, width * 0.26);
  const scale: TimeScale = { ...window, left: column === 0 ? 2 : column, right: width - 2 };
  const headHeight = isNarrow && input.lanes !== 'none' ? HEAD : 0;
  const room = Math.max(0, (input.mostHeight ?? MOST_HEIGHT) - REST - keys.length * (LANE_GAP + headHeight));
  const look = { selected, fontSize: isNarrow ? 11.5 : 12, byRole: input.roleOf !== null };
  const rows = placeRows({
    lanes: keys,
    items: answer.items,
    scale,
    ...look,
    mostRows: Math.floor(room / ROW),
    mostDenseRows: Math.floor(room / DENSE_ROW),
  });
  const x = published && publicationX(published, scale);
  const geometry = layOut(rows, input, { column, scale, headHeight, top: x === null ? 6 : SOURCE_BAND });
  const { top, bottom } = geometry;
  const axis = drawAxis(scale, geometry, pen);
  const source = published && x !== null ? drawSourceLine(published, x, scale, geometry, pen) : null;
  const items = drawRows(rows, geometry, look, pen, defs);
  const notes = noteLines(
    notesOf(input, rows),
    { x: scale.left, y: bottom + axis.height + 6, width: scale.right - scale.left },
    pen,
  );
  const clip = defs.use('plot', (id) => {
    const box = { x: scale.left, y: top, width: scale.right - scale.left, height: bottom - top };
    return element('clipPath', { id }, element('rect', box));
  });
  return {
    height: bottom + axis.height + (notes.height > 0 ? notes.height + 8 : 0),
    title: words.timelineLabel(items.count, windowWords(window)),
    description: describe(input, geometry, rows),
    defs,
    children: [
      source?.ground ?? '',
      axis.grid,
      ...geometry.heads.map((head) => (input.lanes === 'none' ? '' : drawLaneHead(head, column, width, pen))),
      axis.axis,
      items.pills,
      element('g', { 'clip-path': clip }, items.marks),
      source?.line ?? '',
      items.words,
      notes.markup,
    ],
    hits: items.hits,
    plot: { left: scale.left, right: scale.right, top, bottom },
  };
}

/** Lanes that have an event to show or to count; types in their own order. */
function lanesShown({ answer, lanes }: TimelineFigureInput): readonly string[] {
  const filled = new Set(answer.items.map(({ lane }) => lane));
  const keys = answer.lanes.filter(({ key, count }) => count > 0 || filled.has(key)).map(({ key }) => key);
  if (lanes === 'type') keys.sort(compareTypeLanes);
  return keys.length === 0 ? [NO_LANE] : keys;
}

function layOut(
  rows: RowsAnswer,
  { answer, lanes }: TimelineFigureInput,
  frame: Pick<Geometry, 'column' | 'scale' | 'headHeight' | 'top'>,
): Geometry {
  const rowHeight = rows.dense ? DENSE_ROW : ROW;
  let y = frame.top;
  const heads = rows.lanes.map(({ key, rows: count }): LaneHead => {
    const height = frame.headHeight + count * rowHeight + LANE_GAP;
    const isType = lanes === 'type' && key !== OTHER_LANES;
    const head = { name: laneName(key, lanes), type: isType ? key : null, top: y, height };
    y += height;
    return { ...head, count: answer.lanes.find((lane) => lane.key === key)?.count ?? 0 };
  });
  return { ...frame, heads, rowHeight, bottom: y };
}

/** Everything that stands for events: first what lies below, the selected event last. */
function drawRows(rows: RowsAnswer, geometry: Geometry, look: LabelQuestion, pen: Pen, defs: Defs) {
  const drawn = rows.lanes.flatMap(({ items }, index) => {
    const top = (geometry.heads[index]?.top ?? 0) + geometry.headHeight + LANE_GAP / 2;
    return items.map((placed) => {
      const y = top + (placed.row + 0.5) * geometry.rowHeight;
      const drawing = drawItem(placed, y, { ...look, rowHeight: geometry.rowHeight }, pen, defs);
      return { ...drawing, hit: hitOf(placed, y, geometry), isLast: placed.item.id === look.selected };
    });
  });
  const sorted = drawn.toSorted((a, b) => Number(a.isLast) - Number(b.isLast));
  const all = (part: 'pill' | 'mark' | 'words'): string => sorted.map((item) => item[part]).join('');
  return {
    pills: all('pill'),
    marks: all('mark'),
    words: all('words'),
    count: drawn.length,
    hits: drawn.map(({ hit }) => hit),
  };
}

function hitOf({ item, place, label }: PlacedItem, y: number, { scale, rowHeight }: Geometry): TimelineHit {
  const left = Math.max(scale.left, Math.min(place.core[0], label?.left ?? place.core[0]) - 2);
  const right = Math.min(scale.right, Math.max(place.core[1], label?.right ?? place.core[1]) + 2);
  return { id: item.id, x: left, y: y - rowHeight / 2, width: Math.max(12, right - left), height: rowHeight };
}

/** What the picture leaves out, in words. */
function notesOf({ answer, roleOf }: TimelineFigureInput, { lanes, unlabelled }: RowsAnswer): readonly string[] {
  const { omitted, undated } = answer;
  const drawn = lanes.reduce((sum, { items }) => sum + items.length, 0);
  return [
    roleOf === null ? '' : printWords.rolesOf(roleOf),
    unlabelled > 0 ? printWords.unlabelled(unlabelled, drawn) : '',
    omitted > 0 ? printWords.notDrawn(omitted) : '',
    undated > 0 ? printWords.undated(undated) : '',
  ].filter((note) => note !== '');
}

function describe({ published }: TimelineFigureInput, { heads }: Geometry, rows: RowsAnswer): string {
  const lanes = heads.map(({ name, count }) => printWords.laneCount(name, count));
  const events = rows.lanes.flatMap(({ items }) => items.map(({ item }) => item));
  const named = events
    .slice(0, MOST_DESCRIBED)
    .map((item) => printWords.eventOn(item.shortTitle, dateWords(item.date)));
  const source = published ? ended(words.sourcePublished(dateWords(published))) : '';
  return [`${lanes.join(', ')}.`, ...named, source].filter((part) => part !== '').join(' ');
}
