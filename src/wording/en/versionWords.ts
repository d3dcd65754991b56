const ofDay = (version: string, day: string | null): string => (day === null ? version : `${version} of ${day}`);

/** Sentences about versions of a dataset. A version is a few hexadecimal digits; its day is null where it is not published. */
export const versionWords = {
  /** Beside the dataset's number of events. */
  version: (version: string, day: string | null): string => `version ${ofDay(version, day)}`,
  /** Why a part of an address was ignored. */
  expected: 'expected a version of six to twelve hexadecimal digits, as paris-2025-03-11@3f9c1e',

  // An address that pins a version which is not there
  missing: (version: string, title: string): string => `Version ${version} of “${title}” is not on this site`,
  ambiguous: (version: string, title: string): string => `More than one version of “${title}” begins with ${version}`,
  noOther: 'No other version was opened in its place, since an address shows the data that it names.',
  noDataset: (id: string): string => `The list of this site’s datasets has no “${id}”`,
  open: (version: string, day: string | null): string => `Open version ${ofDay(version, day)}`,
  openLatest: (version: string, day: string | null): string => `Open the latest version, ${ofDay(version, day)}`,

  // An address whose data have changed
  olderShown: (version: string, day: string | null): string =>
    `You are looking at version ${ofDay(version, day)}; the data have changed since`,
  changedSinceCited: (version: string, day: string | null): string =>
    `The data have changed since this view was cited, in version ${ofDay(version, day)}`,
  citedIsGone: 'That version was not published, so it cannot be opened.',
} as const;
