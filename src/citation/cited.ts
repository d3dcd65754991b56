/** What a citation is about: a view of a dataset, or the whole of it. */
export type Cited = {
  /** The name of what is cited; that of the dataset where the view has none of its own. */
  readonly title: string;
  readonly dataset: {
    readonly id: string;
    readonly title: string;
    readonly licence: { readonly name: string; readonly url?: string | undefined };
  };
  /** First 12 hexadecimal digits of the data's hash; null where it is not known. */
  readonly version: string | null;
  /** The day on which that version was published, as ISO text. */
  readonly versionDate: string | null;
  /** Where it can be seen; null where that is not known. */
  readonly address: string | null;
  /** The day on which it was seen, as ISO text. */
  readonly accessed: string;
  /** The filters in words, in the reader's language; none for the whole dataset. */
  readonly filters: readonly string[];
  readonly matched: number;
  readonly total: number;
  /** BCP 47, of the title. */
  readonly language: string;
};
