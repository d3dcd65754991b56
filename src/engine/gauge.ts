/** What rows can be put into and taken out of. */
export type Gauge = {
  readonly clear: () => void;
  /** At most ROWS_AT_ONCE of them. */
  readonly add: (rows: Uint32Array, length: number, by: 1 | -1) => void;
  /** The same for all rows of the blocks from one to another, which is not among them, for gauges that can do so at once. */
  readonly addBlocks?: (from: number, to: number, by: 1 | -1) => void;
  /** A copy of what it shows, and back to one. */
  readonly save: () => Int32Array;
  readonly load: (saved: Int32Array) => void;
};
