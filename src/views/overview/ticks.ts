import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { DAY_MS } from '#model/date.ts';
import { dayWords, yearWords } from '#wording/dates.ts';
import { catalogue } from '#wording/words.ts';
import { FREE_AT_END, type Ground, xOf } from './brush.ts';

/** A date under the overview; `x` in CSS pixels from the start of the ground. */
export type Tick = { readonly instant: number; readonly x: number; readonly label: string };

type Step = { readonly days: number; readonly interval: TimeInterval | null };
type Level = {
  readonly labelOf: (instant: number) => string;
  /** CSS pixels that a label takes. */
  readonly room: number;
  readonly steps: readonly Step[];
};

const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000] as const;

/** From coarse to fine. Every label is whole in itself, since no second line says the year. */
const LEVELS: readonly Level[] = [
  {
    labelOf: yearWords,
    room: 44,
    steps: YEARS.map((count) => ({ days: count * 365.25, interval: utcYear.every(count) })),
  },
  {
    labelOf: (instant) => `${catalogue.dateForms.months[new Date(instant).getUTCMonth()] ?? ''} ${yearWords(instant)}`,
    room: 64,
    steps: [
      { days: 30.44, interval: utcMonth },
      { days: 91.3, interval: utcMonth.every(3) },
    ],
  },
  {
    labelOf: (instant) => dayWords(instant, 'short'),
    room: 88,
    steps: [
      { days: 1, interval: utcDay },
      ...[1, 2, 4].map((weeks) => ({ days: 7 * weeks, interval: utcMonday.every(weeks) })),
    ],
  },
];

/** Years where the extent has at least two of them, else months, else days: as many as have room. */
export function overviewTicks(ground: Ground): readonly Tick[] {
  let few: readonly Tick[] = [];
  for (const level of LEVELS) {
    const ticks = ticksOf(level, ground);
    if (ticks.length > 1) return ticks;
    if (few.length === 0) few = ticks;
  }
  return few;
}

function ticksOf({ steps, room, labelOf }: Level, ground: Ground): readonly Tick[] {
  const perDay = (ground.width * DAY_MS) / (ground.end - ground.start);
  const step = steps.find(({ days }) => days * perDay >= room);
  const dates = step?.interval?.range(new Date(ground.start), new Date(ground.end)) ?? [];
  return dates
    .map((date) => date.getTime())
    .map((instant) => ({ instant, x: xOf(instant, ground), label: labelOf(instant) }))
    .filter(({ x }) => x + room <= ground.width + FREE_AT_END);
}
