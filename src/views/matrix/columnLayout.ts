import type { MatrixColumn } from '#model/answers.ts';
import type { GroupKey } from '#signs/columnGroups.ts';
import type { Members, PlaceGroup } from '#signs/mergeColumns.ts';
import { columnLabel } from '#wording/columnNames.ts';

/** A column of the grid. Pixels from the first column's edge. */
export type ShownColumn = {
  /** Key of its first member. */
  readonly key: string;
  /** Indices into the answer's columns. */
  readonly members: Members;
  readonly group: GroupKey;
  /** A code or initials; blank where it is several. */
  readonly label: string;
  readonly start: number;
  readonly width: number;
};

/** A heading over columns; `count` is of participants. */
export type GroupHead = {
  readonly key: GroupKey;
  readonly count: number;
  /** Indices of its first and last column in the grid. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  /** Of its columns, and the room that its words may take. */
  readonly width: number;
  readonly room: number;
};

export type ColumnLayout = {
  readonly columns: readonly ShownColumn[];
  readonly heads: readonly GroupHead[];
  /** Place of a participant in the grid, by its key. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly width: number;
};

const CELL = 28;
const GAP = 16;
const MERGED = 64;
/** A letter of a merged column's label, at 11 px, and what stands beside the label. */
const MERGED_LETTER = 6;
const MERGED_MARGIN = 8;
/** A label of more letters than the cell holds at 11 px. */
const SHORT_LABEL = 3;
const LETTER = 8;
/** A letter of a heading, at 11.5 px and semi-bold; a heading never runs into the next one. */
const HEADING_LETTER = 6.1;

export type LayoutOptions = {
  /** Size of the reader's text, 1 where a rem is 16 px. */
  readonly scale: number;
  /** Names of those who are no states stand upright, and take no width. */
  readonly upright: boolean;
  /** What stands over a column that is several. */
  readonly mergedLabel: (members: readonly MatrixColumn[]) => string;
  /** What a heading says. */
  readonly headingOf: (key: GroupKey, count: number) => string;
};

export function layOutColumns(
  groups: readonly PlaceGroup[],
  columns: readonly MatrixColumn[],
  { scale, upright, mergedLabel, headingOf }: LayoutOptions,
): ColumnLayout {
  const shown: ShownColumn[] = [];
  const heads: GroupHead[] = [];
  const indexOf = new Map<string, number>();
  let x = 0;
  for (const { key: group, places } of groups) {
    if (heads.length > 0) x += GAP * scale;
    const [start, first] = [x, shown.length];
    for (const members of places) {
      const column = columns[members[0]];
      if (!column) continue;
      for (const member of members) indexOf.set(columns[member]?.key ?? '', shown.length);
      const label = members.length > 1 ? '' : columnLabel(column);
      const letters = members.length > 1 ? mergedLabel(members.flatMap((at) => columns[at] ?? [])).length : 0;
      const width =
        scale *
        (letters > 0
          ? Math.max(MERGED, letters * MERGED_LETTER + MERGED_MARGIN)
          : widthOf(label, upright && column.country === null));
      shown.push({ key: column.key, members, group, label, start: x, width });
      x += width;
    }
    const count = places.reduce((sum, members) => sum + members.length, 0);
    const width = x - start;
    const room = Math.max(width, headingOf(group, count).length * HEADING_LETTER * scale);
    heads.push({ key: group, count, first, last: shown.length - 1, start, width, room });
    x = start + room;
  }
  return { columns: shown, heads, indexOf, width: x };
}

function widthOf(label: string, isUpright: boolean): number {
  return CELL + (isUpright ? 0 : Math.max(0, label.length - SHORT_LABEL) * LETTER);
}
