import { numbersOf } from '#wording/numbers.ts';

const { number, counted } = numbersOf('en-GB');

const UNIT = { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' } as const;
const EVENTS = { one: 'event', other: 'events' };
const period = (unit: keyof typeof UNIT, count: number): string =>
  count === 1 ? UNIT[unit] : `${number(count)} ${UNIT[unit]}s`;

const LANES = { type: 'type', status: 'status', country: 'country', source: 'source', none: 'none' } as const;

/** Sentences of the overview strip, and of the lanes and roles of the timeline. */
export const overviewWords = {
  /** As in “The overview could not be loaded”. */
  name: 'overview',
  allDates: 'All dates',
  /** The strip as a whole. */
  label: (span: string): string => `All dates, ${span}`,
  /** What one bar stands for, beside the bars. */
  by: (unit: keyof typeof UNIT, count: number): string => `by ${period(unit, count)}`,
  firstDay: 'First day of the time window',
  lastDay: 'Last day of the time window',
  from: (day: string): string => `From ${day}`,
  to: (day: string): string => `To ${day}`,
  bars: (unit: keyof typeof UNIT, count: number): string => `One bar for each ${period(unit, count)}.`,
  shades: 'Dark: known to be in it. Light: may have been in it.',
  fullest: (count: number, dates: string): string => `Most in one bar: ${number(count)}, ${dates}.`,
  openStart: (count: number): string => `${counted(count, EVENTS)} may lie before all these dates.`,
  openEnd: (count: number): string => `${counted(count, EVENTS)} may lie or last beyond all these dates.`,
  squareRoot: 'Square-root scale.',

  // Lanes of the timeline
  timelineLanesBy: 'Lanes',
  timelineLanes: (lanes: keyof typeof LANES): string => LANES[lanes],
  timelineLanesButton: (lanes: keyof typeof LANES): string => `Lanes: ${LANES[lanes]}`,
  timelineAllEvents: 'All events',
  /** “All events” where it must be short. */
  timelineAllShort: 'All',
  timelineOthers: 'Others',
  timelinePlaceNotStated: 'Place not stated',
  timelineSourceNotStated: 'Source not stated',

  // Roles over time
  timelineColoursBy: 'Colour by',
  timelineColourType: 'type',
  timelineColourRole: (name: string): string => `role of ${name}`,
  timelineColoursButton: (by: string): string => `Colour by: ${by}`,
  /** Ends the name of an event; `role` is “not invited” or the like. */
  timelineRole: (name: string, role: string): string => `${name}: ${role}.`,
  timelineNoRole: 'no role of its own',
  timelineNoRoleLegend: 'No role',
  timelineLegend: 'Legend',

  // Marks without labels, where labels would need far more rows than there is room for
  timelineLabelsHidden: 'Labels hidden; zoom in to read them',
  timelineLabelsNowHidden: (count: number): string => `Labels hidden: ${counted(count, EVENTS)}. Zoom in to see them.`,
  timelineLabelsShown: 'Showing labels.',
} as const;
