import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { HISTOGRAM_LIMIT } from '#model/answers.ts';
import { DAY_MS } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';

/** What a bar of a density counts. */
export type DensityUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Bins in time: bin i is from edges[i] to edges[i + 1], exclusive. Epoch milliseconds UTC, ascending. */
export type DensityBins = { readonly unit: DensityUnit; readonly edges: readonly number[] };

type Unit = {
  readonly unit: DensityUnit;
  readonly days: number;
  /** The first instant of the unit that holds this one, and that of the unit so many further on. */
  readonly floor: (instant: Date) => Date;
  readonly offset: (start: Date, count: number) => Date;
};

const floorQuarter = (instant: Date): Date => {
  const month = utcMonth.floor(instant);
  return utcMonth.offset(month, -(month.getUTCMonth() % 3));
};
const UNITS: readonly Unit[] = [
  { unit: 'day', days: 1, floor: utcDay.floor, offset: utcDay.offset },
  { unit: 'week', days: 7, floor: utcMonday.floor, offset: utcMonday.offset },
  { unit: 'month', days: 30, floor: utcMonth.floor, offset: utcMonth.offset },
  { unit: 'quarter', days: 91, floor: floorQuarter, offset: (start, count) => utcMonth.offset(start, 3 * count) },
  { unit: 'year', days: 365, floor: utcYear.floor, offset: utcYear.offset },
];

const MOST_BINS = 240;
/** A view asks for bins beyond both sides of its window, which must not be more than can be asked for. */
const MOST_IN_WINDOW = (HISTOGRAM_LIMIT - 4) / 2;

/** The finest calendar unit of which so many fit, and where each begins and ends, in the window. */
export function densityEdges(window: TimeWindow, most: number = MOST_BINS): DensityBins {
  const unit = unitFor(window, most);
  const inner = instantsOf(unit, window, HISTOGRAM_LIMIT - 2).filter(
    (instant) => instant > window.start && instant < window.end,
  );
  return { unit: unit.unit, edges: [window.start, ...inner, window.end] };
}

/**
 * Whole bins of the window and half its length beyond both sides, as far as `extent` goes, each at least `pixels` wide
 * where the window is drawn on `width` CSS pixels.
 */
export function densityAround(window: TimeWindow, extent: TimeWindow, width: number, pixels: number): DensityBins {
  const unit = unitFor(window, Math.min(MOST_IN_WINDOW, Math.max(1, width / pixels)));
  const beyond = (window.end - window.start) / 2;
  const reach = {
    start: Math.max(Math.min(extent.start, window.start), window.start - beyond),
    end: Math.min(Math.max(extent.end, window.end), window.end + beyond),
  };
  return { unit: unit.unit, edges: instantsOf(unit, reach, HISTOGRAM_LIMIT) };
}

/** The height of a bar: the square root of its share of the highest, so that small counts are seen beside large ones. */
export function barHeight(count: number, most: number, room: number): number {
  return count <= 0 ? 0 : Math.sqrt(Math.min(1, count / most)) * room;
}

function unitFor({ start, end }: TimeWindow, most: number): Unit {
  const days = (end - start) / DAY_MS;
  const [first] = UNITS;
  const found = UNITS.find((unit) => days / unit.days <= most) ?? UNITS.at(-1) ?? first;
  if (!found) throw new Error('Expected units of the calendar, got none');
  return found;
}

/** The edges of the units that hold a window, so many at most: of a window of thousands of years, several units make a bin. */
function instantsOf({ days, floor, offset }: Unit, { start, end }: TimeWindow, limit: number): readonly number[] {
  const step = Math.ceil(((end - start) / DAY_MS / days + 2) / (limit - 2));
  const first = floor(new Date(start));
  const instants = [first.getTime()];
  for (let count = step; (instants.at(-1) ?? end) < end; count += step) instants.push(offset(first, count).getTime());
  return instants;
}
