import { numbersOf } from '#wording/numbers.ts';

const { number, counted } = numbersOf('en-GB');
const events = (count: number): string => counted(count, { one: 'event', other: 'events' });

/** Sentences of: pictures for reports, which stand alone. */
export const figureWords = {
  filters: (filters: string): string => `Filters: ${filters}`,
  counted: (matched: number, total: number): string => `${number(matched)} of ${events(total)}`,
  span: (count: number, span: string): string => `${events(count)}, ${span}`,
  /** One or several, one after the other. */
  sources: (sources: string, count: number): string => `${count === 1 ? 'Source' : 'Sources'}: ${sources}`,
  sourceCount: (count: number): string => `Sources: ${number(count)}, named in the data`,
  /** `title` is followed by who published it. */
  published: (title: string, publisher: string): string => `${title}, ${publisher}`,
  data: (dataset: string): string => `Data: ${dataset}`,
  dataVersion: (dataset: string, version: string): string => `Data: ${dataset}, version ${version}`,
  /** `address` stands after what `data` or `dataVersion` says. */
  dataAt: (data: string, address: string): string => `${data}; ${address}`,
  licence: (name: string): string => `Licence: ${name}`,
  place: 'Place, with its number of events',
  placeOfEvent: 'Place of this event',
  placeVague: 'Country only, or inferred',
  noEvents: 'No event meets the filters.',
  noDates: 'None of these events has a stated date, so there is no timeline to draw.',

  // Bars instead of events; `most` is what the highest stands for
  density: {
    day: (most: number): string =>
      `Too many events to draw each: bars count them by day, on a square-root scale, the highest ${number(most)}.`,
    week: (most: number): string =>
      `Too many events to draw each: bars count them by week, on a square-root scale, the highest ${number(most)}.`,
    month: (most: number): string =>
      `Too many events to draw each: bars count them by month, on a square-root scale, the highest ${number(most)}.`,
    quarter: (most: number): string =>
      `Too many events to draw each: bars count them by quarter, on a square-root scale, the highest ${number(most)}.`,
    year: (most: number): string =>
      `Too many events to draw each: bars count them by year, on a square-root scale, the highest ${number(most)}.`,
  },
  densityUncertain: 'Paler: events whose date is less certain, spread over when they may have been.',

  // Said instead of the picture
  timelineOf: (count: number, span: string): string => `Timeline of ${events(count)}, ${span}`,
  mapOf: (title: string): string => `Map of states by their role: ${title}`,
  placesOf: (count: number): string => `Map of ${counted(count, { one: 'place', other: 'places' })} of events`,
  matrixOf: (rows: number, columns: number): string =>
    `Table of who took part: ${events(rows)}, ${counted(columns, { one: 'participant', other: 'participants' })}`,
} as const;
