/** What rows can be put into and taken out of. */
export type Gauge = {
  readonly clear: () => void;
  readonly add: (rows: Uint32Array, length: number, by: 1 | -1) => void;
  /** The same for all rows of a block at once, for gauges that know what a block is to them. */
  readonly addBlock?: (block: number, by: 1 | -1) => void;
  /** A copy of what it shows, and back to one. */
  readonly save: () => Int32Array;
  readonly load: (saved: Int32Array) => void;
};
