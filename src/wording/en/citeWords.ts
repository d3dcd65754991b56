/** Sentences of: citations, and the page of a dataset that stands without the app. */
export const citeWords = {
  // A citation
  dataset: 'dataset',
  /** A view with a name of its own, and the dataset it is a part of. */
  partOf: (title: string, dataset: string): string => `“${title}”, in: ${dataset}`,
  partIn: (dataset: string): string => `In: ${dataset}`,
  version: (version: string): string => `version ${version}`,
  versionOf: (version: string, day: string): string => `version ${version} of ${day}`,
  filters: (filters: string): string => `Filters: ${filters}`,
  licence: (name: string): string => `Licence: ${name}`,
  accessed: (day: string): string => `accessed ${day}`,

  // The page of a dataset
  open: 'Open on timeline and map',
  openEvent: 'Show on timeline and map',
  /** Beside the link of an event, for those who hear it out of its place. */
  openEventNamed: (title: string): string => `Show on timeline and map: ${title}`,
  about: 'About these data',
  dates: 'Dates',
  noDates: 'No event has a stated date',
  licenceTerm: 'Licence',
  versionTerm: 'Version',
  versionDay: (version: string, day: string): string => `${version}, published ${day}`,
  file: 'File',
  contact: 'Report an error to',
  cite: 'How to cite',
  addDay: 'Add the day on which you read it.',
  pictureAlt: (title: string): string =>
    `Timeline of the events of “${title}”. The list on this page gives the same as text.`,
  notMentioned:
    'Who is not named at an event was not mentioned by its sources; that does not say that they were absent.',
  inferredMeans: '“Inferred” is what follows from a source without being said in it; the reason stands beside it.',
  /** A role with how well it is known: “Host, inferred”. */
  inferredRole: (role: string): string => `${role}, inferred`,
  dateLine: (date: string): string => `Date: ${date}`,
  statusLine: (status: string): string => `Status: ${status}`,
} as const;
