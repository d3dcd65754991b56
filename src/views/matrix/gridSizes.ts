/** Sizes of the grid in CSS pixels. */
export type GridSizes = {
  /** Size of the reader's text, 1 where a rem is 16 px. Everything else is already that large. */
  readonly scale: number;
  readonly titles: number;
  readonly totals: number;
  readonly row: number;
  /** Parts of the header: the headings of groups, the bars, the labels. */
  readonly heads: number;
  readonly bars: number;
  readonly labels: number;
  readonly header: number;
  /** Too little room for dates in a column of their own, and for totals that stay in sight. */
  readonly isNarrow: boolean;
};

const WIDE = 1100;
/** From here titles have more room than they need, and the columns still show what they show on less. */
const WIDEST = 1500;
const NARROW = 640;

/** What a view of this width has room for; `upright` says that the header holds names that stand upright. */
export function gridSizes(width: number, scale: number, upright: boolean): GridSizes {
  const isNarrow = width < NARROW * scale;
  const titles = isNarrow ? 164 : width < WIDE * scale ? 292 : width < WIDEST * scale ? 300 : 344;
  const [heads, bars, labels] = [28, 29, upright ? 118 : 27];
  return {
    scale,
    // Where the text is very large, some cells must still be seen beside the titles.
    titles: Math.min(titles * scale, Math.max(0.55 * width, 120)),
    totals: 104 * scale,
    row: 47 * scale,
    heads: heads * scale,
    bars: bars * scale,
    labels: labels * scale,
    header: (heads + bars + labels) * scale,
    isNarrow,
  };
}
