/** What this project reads of the edtf library (4.11), which ships no types. */
declare module 'edtf' {
  export type EdtfValue = {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    /** First millisecond; -Infinity where open, null where not stated, NaN outside the range of Date. */
    readonly min: number | null;
    /** Last millisecond; Infinity where open, null where not stated, NaN outside the range of Date. */
    readonly max: number | null;
    readonly values: readonly unknown[];
    /** Only sets: `[..x]` and `[x..]`. */
    readonly earlier?: boolean;
    readonly later?: boolean;
  };
  /** Throws on text that is not EDTF. */
  function edtf(text: string): EdtfValue;
  export default edtf;
}
