import type { TimelineItem } from '#model/answers.ts';
import { EDGE, type ItemLabel, type LabelQuestion, labelAt, labelOf, wantedWidth } from './itemLabel.ts';
import { type MarkPlace, placeMark, type TimeScale } from './markPlace.ts';

export type PlacedItem = {
  readonly item: TimelineItem;
  readonly place: MarkPlace;
  /** From 0, within its lane. */
  readonly row: number;
  /** Null where there was no room. */
  readonly label: ItemLabel | null;
};

export type PlacedLane = { readonly key: string; readonly rows: number; readonly items: readonly PlacedItem[] };

export type RowsQuestion = LabelQuestion & {
  /** In the order of the figure. */
  readonly lanes: readonly string[];
  readonly items: readonly TimelineItem[];
  readonly scale: TimeScale;
  /** As many rows as have room with all names; then as many with less room for each; beyond that names give way. */
  readonly mostRows: number;
  readonly mostDenseRows: number;
};

export type RowsAnswer = {
  readonly lanes: readonly PlacedLane[];
  readonly dense: boolean;
  /** Events that are drawn without their name. */
  readonly unlabelled: number;
};

type Mark = { readonly item: TimelineItem; readonly place: MarkPlace };
type Span = readonly [number, number];

/** Free space between what stands in one row. */
const GAP = 10;
/** A name shorter than this, in px, says nothing. */
const LEAST_LABEL = 90;

/** Which row each event has in its lane, and where its name stands, so that none covers another. */
export function placeRows(question: RowsQuestion): RowsAnswer {
  const { lanes, items, scale } = question;
  const marks = lanes.map((lane) =>
    items.flatMap((item): Mark[] => {
      const place = item.lane === lane ? placeMark(item.date, scale) : null;
      return place ? [{ item, place }] : [];
    }),
  );
  const roomy = marks.map((some, index) => stack(lanes[index] ?? '', some, question));
  const rows = roomy.reduce((sum, lane) => sum + lane.rows, 0);
  if (rows <= question.mostDenseRows) return { lanes: roomy, dense: rows > question.mostRows, unlabelled: 0 };
  return packed(marks, roomy, question);
}

/** Every event with its name, in the first row that has room for both. */
function stack(key: string, marks: readonly Mark[], question: RowsQuestion): PlacedLane {
  const rows: Span[][] = [];
  const items = marks.map(({ item, place }) => {
    const label = labelOf(item, place, question, question.scale);
    return { item, place, row: takeRow(rows, spanWith(place.taken, label)), label };
  });
  return { key, rows: Math.max(1, rows.length), items };
}

/** The first row that is free over a span, which it is no more. */
function takeRow(rows: Span[][], span: Span): number {
  const free = rows.findIndex((taken) => taken.every((other) => distance(other, span) >= GAP));
  const row = free >= 0 ? free : rows.length;
  rows[row] = [...(rows[row] ?? []), span];
  return row;
}

/** Less than 0 where one lies over the other. */
function distance(a: Span, b: Span): number {
  return Math.max(b[0] - a[1], a[0] - b[1]);
}

function spanWith(mark: Span, label: ItemLabel | null): Span {
  return label ? [Math.min(mark[0], label.left), Math.max(mark[1], label.right)] : mark;
}

/** No more rows than there is room for: marks far apart in them, and names where they find room beside their marks. */
function packed(marks: readonly (readonly Mark[])[], roomy: readonly PlacedLane[], question: RowsQuestion): RowsAnswer {
  const limits = sharesOf(
    question.mostDenseRows,
    roomy.map(({ rows }) => rows),
  );
  const lanes = roomy.map(({ key }, index) => packLane(key, marks[index] ?? [], limits[index] ?? 1, question));
  const unlabelled = lanes.flatMap(({ items }) => items).filter(({ label }) => label === null).length;
  return { lanes, dense: true, unlabelled };
}

/** A number of rows among lanes in proportion to what they want, one for each at least; the largest remainders are rounded up. */
function sharesOf(rows: number, wanted: readonly number[]): readonly number[] {
  const sum = wanted.reduce((total, want) => total + want, 0);
  const exact = wanted.map((want) => Math.max(1, (want * rows) / sum));
  const shares = exact.map(Math.floor);
  const left = rows - shares.reduce((total, share) => total + share, 0);
  const remainder = (index: number): number => (exact[index] ?? 0) % 1;
  const first = exact.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a));
  return shares.map((share, index) => share + Number(first.indexOf(index) < left));
}

/** The selected event comes first, and keeps its name. */
function packLane(key: string, marks: readonly Mark[], limit: number, question: RowsQuestion): PlacedLane {
  const rows: Span[][] = Array.from({ length: limit }, () => []);
  const isSelected = ({ item }: Mark): boolean => item.id === question.selected;
  const placed = marks
    .toSorted((a, b) => Number(isSelected(b)) - Number(isSelected(a)))
    .map((mark) => {
      const label = isSelected(mark) ? labelOf(mark.item, mark.place, question, question.scale) : null;
      const span = spanWith(mark.place.core, label);
      const row = emptiest(rows, span);
      rows[row]?.push(span);
      return { ...mark, row, label };
    });
  const items = placed.map((one) => ({ ...one, label: one.label ?? labelInRoom(one, rows[one.row] ?? [], question) }));
  return { key, rows: limit, items };
}

/** The row in which a span stands farthest from all others; of those that are as good the one that holds least. */
function emptiest(rows: readonly (readonly Span[])[], span: Span): number {
  const free = rows.map((taken) => Math.min(...taken.map((other) => distance(other, span))));
  const most = Math.max(...free);
  const best = rows.map((_, row) => row).filter((row) => free[row] === most);
  return best.reduce((a, b) => ((rows[b]?.length ?? 0) < (rows[a]?.length ?? 0) ? b : a), best[0] ?? 0);
}

/** A name after or before its mark where nothing else stands too near; what it takes is taken from then on. */
function labelInRoom({ item, place }: Mark, taken: Span[], question: RowsQuestion): ItemLabel | null {
  const { left, right } = question.scale;
  const [after, before] = [place.labelAfter, place.labelBefore];
  const nextAt = Math.min(...taken.map(([from, to]) => (to <= after ? Number.POSITIVE_INFINITY : from - GAP)));
  const lastAt = Math.max(...taken.map(([from, to]) => (from >= before ? Number.NEGATIVE_INFINITY : to + GAP)));
  const room = { ...question.scale, left: Math.max(left, lastAt), right: Math.min(right, nextAt) };
  const least = Math.min(LEAST_LABEL, wantedWidth(item, question) + EDGE);
  const [roomAfter, roomBefore] = [room.right - after, before - room.left];
  if (Math.max(roomAfter, roomBefore) < least) return null;
  const label = labelAt(roomAfter >= least ? 'after' : 'before', item, place, question, room);
  taken.push([label.left, label.right]);
  return label;
}
