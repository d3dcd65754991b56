/** What a download says of itself: whose data it is, under what terms, and which part of it. Words are the reader's. */
export type DownloadNote = {
  readonly title: string;
  readonly licence: { readonly name: string; readonly url?: string | undefined };
  /** The version of the dataset and the day on which it was published (ISO); null where it has none. */
  readonly version: string | null;
  readonly versionDate: string | null;
  /** Address of the view; null where the site has none of its own. */
  readonly address: string | null;
  /** The filters in words, one sentence each; empty: nothing was asked for. */
  readonly filters: readonly string[];
  /** Events of the download, and of the whole dataset. The writer counts them itself. */
  readonly matched: number;
  readonly total: number;
  /** The day on which it was made, ISO. */
  readonly accessed: string;
};

/** The note as it stands in JSON, always in this order; what is not known is null. */
export function noteFields(note: DownloadNote): Readonly<Record<string, unknown>> {
  const { title, licence, version, versionDate, address, filters, matched, total, accessed } = note;
  return {
    title,
    licence: { name: licence.name, ...(licence.url === undefined ? {} : { url: licence.url }) },
    version,
    versionDate,
    address,
    filters,
    matched,
    total,
    accessed,
  };
}
