import { numbersOf } from '#wording/numbers.ts';

const { number, counted } = numbersOf('en-GB');
const events = (count: number): string => counted(count, { one: 'event', other: 'events' });

const UNITS = { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' } as const;
type Unit = keyof typeof UNITS;

/** Sentences of: the timeline where events are too many or too close to be drawn each. */
export const denseWords = {
  // Bars
  scale: (unit: Unit): string => `Events per ${UNITS[unit]}, square-root scale`,
  scaleShort: (unit: Unit): string => `Per ${UNITS[unit]}, square-root scale`,
  known: (unit: Unit): string => `${UNITS[unit]} known`,
  uncertain: (unit: Unit): string => `${UNITS[unit]} uncertain, spread over candidates`,
  knownShort: 'known',
  uncertainShort: 'uncertain',
  peak: (count: number, unit: Unit): string => `${number(count)} in one ${UNITS[unit]}`,
  /** Of a bar: its time, and what all lanes count in it. */
  bin: (period: string, count: number): string => `${period} · ${events(count)}`,
  uncertainIn: (count: number, unit: Unit): string =>
    `Of these about ${number(count)} with an uncertain ${UNITS[unit]}`,
  lane: (name: string, count: number): string => `${name} ${number(count)}`,
  moreLanes: (count: number): string => `and ${counted(count, { one: 'more lane', other: 'more lanes' })}`,
  zoom: (unit: Unit): string => `Select to zoom to this ${UNITS[unit]}`,
  label: (unit: Unit): string =>
    `Events per ${UNITS[unit]}. Left and right arrow keys move from ${UNITS[unit]} to ${UNITS[unit]}, Enter zooms in.`,
  week: (days: string): string => `Week of ${days}`,

  // Events that stand too close; `titles` are those of the first
  cluster: (count: number, span: string, titles: string): string => `${events(count)}, ${span}: ${titles}`,
  more: (count: number): string => `and ${number(count)} more`,

  // Said when the way of drawing has changed
  nowBars: (count: number, unit: Unit): string =>
    `Too many events to draw each: bars count ${events(count)} by ${UNITS[unit]}. Zoom in to see single events.`,
  nowClusters: 'Some events stand too close to draw each, and are counted together. Zoom in to see them.',
  nowSingle: 'Showing single events.',
} as const;
