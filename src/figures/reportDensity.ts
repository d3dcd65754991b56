import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { HISTOGRAM_LIMIT, type HistogramAnswer, NO_LANE, OTHER_LANES, type TimelineAnswer } from '#model/answers.ts';
import type { Filter, TimeWindow } from '#model/filter.ts';
import { STATUSES } from '#model/role.ts';
import { typeColour } from '#signs/eventType.ts';
import { compareTypeLanes } from '#signs/laneOrder.ts';
import { windowWords } from '#wording/dates.ts';
import { laneName } from '#wording/laneName.ts';
import { figureWords, printWords } from '#wording/lateWords.ts';
import { type Drawing, noteLines } from './figure.ts';
import type { TimeScale } from './markPlace.ts';
import { xOf } from './markPlace.ts';
import type { Pen } from './pen.ts';
import type { ReportView } from './reportView.ts';
import { drawAxis, drawLaneHead, laneColumn } from './timelineFrame.ts';
import { createDefs, element } from './xml.ts';

/** What a bar of a density counts. */
export type DensityUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** How many events there are over time, where they are too many to draw each: a row of bars for each lane. */
export type Density = {
  readonly unit: DensityUnit;
  readonly edges: readonly number[];
  /** One with the key NO_LANE where the lanes cannot be told apart by a filter. */
  readonly lanes: readonly { readonly key: string; readonly count: number; readonly bins: HistogramAnswer }[];
};

const MOST_BINS = 240;
const UNITS: readonly (readonly [DensityUnit, (start: Date, end: Date) => Date[]])[] = [
  ['day', (start, end) => utcDay.range(start, end)],
  ['week', (start, end) => utcMonday.range(utcMonday.floor(start), end)],
  ['month', (start, end) => utcMonth.range(utcMonth.floor(start), end)],
  ['quarter', (start, end) => utcMonth.range(utcMonth.floor(start), end).filter((day) => day.getUTCMonth() % 3 === 0)],
  ['year', (start, end) => utcYear.range(utcYear.floor(start), end)],
];
const DAYS: Readonly<Record<DensityUnit, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

/** The finest calendar unit of which so many fit, and where each begins and ends, in the window. */
export function densityEdges({ start, end }: TimeWindow): Pick<Density, 'unit' | 'edges'> {
  const days = (end - start) / 86_400_000;
  const [unit, range] = UNITS.find(([name]) => days / DAYS[name] <= MOST_BINS) ?? ['year', UNITS[4]?.[1] ?? (() => [])];
  const inner = range(new Date(start), new Date(end)).map(Number);
  // More than two thousand years cannot be asked for one by one.
  const step = Math.ceil(inner.length / (HISTOGRAM_LIMIT - 2));
  const kept = inner.filter((instant, index) => instant > start && index % step === 0);
  return { unit, edges: [start, ...kept, end] };
}

/** The filter of each lane; null where some lane is none that a filter could ask for. */
export function laneFilters(
  { lanes: answered }: TimelineAnswer,
  { lanes, filter }: Pick<ReportView, 'lanes' | 'filter'>,
): readonly { readonly key: string; readonly count: number; readonly filter: Filter }[] | null {
  if (lanes !== 'type' && lanes !== 'status') return null;
  if (answered.some(({ key }) => key === OTHER_LANES || key === NO_LANE)) return null;
  const keys = answered.filter(({ count }) => count > 0);
  if (lanes === 'type') {
    const sorted = keys.toSorted((a, b) => compareTypeLanes(a.key, b.key));
    return sorted.map((lane) => ({ ...lane, filter: { ...filter, type: { match: 'any', values: [lane.key] } } }));
  }
  return keys.map((lane) => {
    const values = STATUSES.filter((status) => status === lane.key);
    return { ...lane, filter: { ...filter, status: { match: 'any', values } } };
  });
}

const LANE = 46;
const NARROW = 480;
const HEAD = 18;

export type DensityInput = Pick<ReportView, 'lanes'> & {
  readonly density: Density;
  readonly window: TimeWindow;
  readonly undated: number;
  readonly matched: number;
  readonly width: number;
  readonly idPrefix: string;
};

/** All bars have one scale, and what the highest stands for is said. */
export function drawDensity(input: DensityInput, pen: Pen): Drawing {
  const { density, window, width, undated, matched } = input;
  const isOne = density.lanes.length === 1 && density.lanes[0]?.key === NO_LANE;
  const lanes = isOne ? 'none' : input.lanes;
  const names = density.lanes.map(({ key, count }) => ({ name: isOne ? '' : laneName(key, lanes), count }));
  const column = width < NARROW || isOne ? 0 : laneColumn(names, width * 0.26);
  const scale: TimeScale = { ...window, left: column === 0 ? 2 : column, right: width - 2 };
  const headHeight = column === 0 && !isOne ? HEAD : 0;
  const most = Math.max(1, ...density.lanes.map(({ bins }) => highest(bins)));
  const laneHeight = isOne ? LANE * 3 : LANE;
  const children: string[] = [];
  const bottom = 6 + density.lanes.length * (laneHeight + headHeight);
  const axis = drawAxis(scale, { top: 6, bottom }, pen);
  density.lanes.forEach(({ key, bins }, index) => {
    const top = 6 + index * (laneHeight + headHeight);
    const type = lanes === 'type' ? key : null;
    const head = { name: names[index]?.name ?? '', count: names[index]?.count ?? 0, type, top };
    if (!isOne) children.push(drawLaneHead({ ...head, height: laneHeight + headHeight }, column, width, pen));
    const token = type === null ? 'ink-2' : typeColour(type);
    const foot = top + headHeight + laneHeight;
    children.push(drawBars({ density, bins, token, foot, perEvent: (laneHeight - 8) / most }, scale, pen));
  });
  const isUncertain = density.lanes.some(({ bins }) => bins.uncertain.some((share) => share > 0));
  const said = [
    figureWords.density[density.unit](Math.round(most)),
    isUncertain ? figureWords.densityUncertain : '',
    undated > 0 ? printWords.undated(undated) : '',
  ];
  const box = { x: scale.left, y: bottom + axis.height + 6, width: scale.right - scale.left };
  const notes = noteLines(
    said.filter((text) => text !== ''),
    box,
    pen,
  );
  return {
    height: bottom + axis.height + notes.height + 10,
    title: figureWords.timelineOf(matched, windowWords(window)),
    description: [
      isOne ? '' : `${names.map(({ name, count }) => printWords.laneCount(name, count)).join(', ')}.`,
      ...said,
    ]
      .filter((text) => text !== '')
      .join(' '),
    defs: createDefs(input.idPrefix),
    children: [axis.grid, ...children, axis.axis, notes.markup],
  };
}

type Bars = {
  readonly density: Density;
  readonly bins: HistogramAnswer;
  readonly token: string;
  readonly foot: number;
  readonly perEvent: number;
};

/** Known dates below, what may have been then above it, paler. */
function drawBars({ density, bins, token, foot, perEvent }: Bars, scale: TimeScale, pen: Pen): string {
  return density.edges
    .slice(0, -1)
    .map((start, index) => {
      const from = xOf(scale, start);
      const to = xOf(scale, density.edges[index + 1] ?? scale.end);
      const width = Math.max(0.6, to - from - (to - from > 3 ? 1 : 0));
      const [known, uncertain] = [bins.known[index] ?? 0, bins.uncertain[index] ?? 0];
      const solid = known > 0 ? Math.max(1, known * perEvent) : 0;
      const pale = uncertain * perEvent;
      const bar = (height: number, y: number, fill: string): string =>
        height < 0.2 ? '' : element('rect', { x: from, y: y - height, width, height, fill });
      return bar(solid, foot, pen.colour(token)) + bar(pale, foot - solid, pen.tint(token, 0.4));
    })
    .join('');
}

function highest({ known, uncertain }: HistogramAnswer): number {
  return known.reduce((most, count, index) => Math.max(most, count + (uncertain[index] ?? 0)), 0);
}
