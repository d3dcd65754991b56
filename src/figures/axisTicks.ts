import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { DAY_MS } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';
import { yearWords } from '#wording/dates.ts';
import { catalogue } from '#wording/words.ts';

/** A line of the grid with its label; `x` in CSS pixels from the left of the window. */
export type Tick = {
  readonly instant: number;
  readonly x: number;
  readonly label: string;
  /** year: bold, in place of January; quarter: a stronger line; plain: the rest. */
  readonly weight: 'year' | 'quarter' | 'plain';
};

/** A window, the pixels it is drawn on, and the size of text: 1, or what is not said, where a rem is 16 px. */
type Visible = TimeWindow & { readonly width: number; readonly text?: number };

type Unit = 'day' | 'month' | 'year';
type Step = {
  readonly unit: Unit;
  readonly days: number;
  readonly interval: TimeInterval | null;
  readonly room: number;
};

const years = (count: number): Step => ({
  unit: 'year',
  days: count * 365.25,
  interval: utcYear.every(count),
  room: 44,
});
const STEPS: readonly Step[] = [
  { unit: 'day', days: 1, interval: utcDay, room: 28 },
  { unit: 'day', days: 7, interval: utcMonday, room: 40 },
  { unit: 'month', days: 30.44, interval: utcMonth, room: 34 },
  { unit: 'month', days: 91.3, interval: utcMonth.every(3), room: 34 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(years),
];

/** The ticks of a window: the finest step whose labels have room, two levels in one row. All days are UTC days. */
export function axisTicks(visible: Visible): readonly Tick[] {
  const length = visible.end - visible.start;
  const pixelsOf = (days: number): number => (days * DAY_MS * visible.width) / length;
  const step =
    STEPS.find((candidate) => pixelsOf(candidate.days) >= candidate.room * (visible.text ?? 1)) ?? STEPS.at(-1);
  if (!step?.interval || visible.width <= 0) return [];
  return step.interval.range(new Date(visible.start), new Date(visible.end)).map((date): Tick => {
    const instant = date.getTime();
    const x = ((instant - visible.start) / length) * visible.width;
    return { instant, x, label: labelOf(date, step), weight: weightOf(date, step.unit) };
  });
}

/** What the labels leave unsaid when no tick says it: the year, or month and year; null when the ticks do. */
export function axisContext(visible: Visible, ticks: readonly Tick[]): string | null {
  const [first] = ticks;
  if (!first || ticks.some((tick) => tick.weight === 'year' && tick.x < visible.width / 2)) return null;
  const start = new Date(visible.start);
  const days = ticks.some((tick) => /^\d{1,2}$/.test(tick.label));
  return days ? `${monthWord(start)} ${yearWords(start.getTime())}` : yearWords(start.getTime());
}

function labelOf(date: Date, { unit, days }: Step): string {
  const isJanuary = date.getUTCMonth() === 0;
  if (unit === 'year' || (unit === 'month' && isJanuary)) return yearWords(date.getTime());
  if (unit === 'month') return monthWord(date);
  const day = date.getUTCDate();
  if (days === 1 && day === 1) return isJanuary ? yearWords(date.getTime()) : monthWord(date);
  // The first week of a month names it.
  return days > 1 && day <= days ? `${day} ${monthWord(date)}` : String(day);
}

/** A month in as few letters as tell it apart. */
function monthWord(date: Date): string {
  return catalogue.dateForms.months[date.getUTCMonth()] ?? '';
}

function weightOf(date: Date, unit: Unit): Tick['weight'] {
  if (unit === 'year') return 'year';
  if (unit === 'day' && date.getUTCDate() === 1) return date.getUTCMonth() === 0 ? 'year' : 'quarter';
  if (unit === 'day') return 'plain';
  return date.getUTCMonth() === 0 ? 'year' : date.getUTCMonth() % 3 === 0 ? 'quarter' : 'plain';
}
