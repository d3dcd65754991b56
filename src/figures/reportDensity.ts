import { type DensityAnswer, NO_LANE } from '#model/answers.ts';
import type { TimeWindow } from '#model/filter.ts';
import { typeColour } from '#signs/eventType.ts';
import { compareTypeLanes } from '#signs/laneOrder.ts';
import { windowWords } from '#wording/dates.ts';
import { laneName } from '#wording/laneName.ts';
import { figureWords, printWords } from '#wording/lateWords.ts';
import { barHeight, type DensityBins } from './densityEdges.ts';
import { type Drawing, noteLines } from './figure.ts';
import type { TimeScale } from './markPlace.ts';
import { xOf } from './markPlace.ts';
import type { Pen } from './pen.ts';
import type { ReportView } from './reportView.ts';
import { drawAxis, drawLaneHead, laneColumn } from './timelineFrame.ts';
import { createDefs, element } from './xml.ts';

/** How many events there are over time, where they are too many to draw each: a row of bars for each lane. */
export type Density = DensityBins & DensityAnswer;
type DensityLane = Density['lanes'][number];

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

/** All bars have one scale, on which heights are square roots; that and what the highest stands for is said. */
export function drawDensity(input: DensityInput, pen: Pen): Drawing {
  const { density, window, width, undated, matched } = input;
  const { lanes } = input;
  const isOne = lanes === 'none' || (density.lanes.length === 1 && density.lanes[0]?.key === NO_LANE);
  const filled = density.lanes.filter(({ count }) => count > 0);
  const rows = lanes === 'type' ? filled.toSorted((a, b) => compareTypeLanes(a.key, b.key)) : filled;
  const names = rows.map(({ key, count }) => ({ name: isOne ? '' : laneName(key, lanes), count }));
  const column = width < NARROW || isOne ? 0 : laneColumn(names, width * 0.26);
  const scale: TimeScale = { ...window, left: column === 0 ? 2 : column, right: width - 2 };
  const headHeight = column === 0 && !isOne ? HEAD : 0;
  const most = Math.max(1, ...rows.map(highest));
  const laneHeight = isOne ? LANE * 3 : LANE;
  const children: string[] = [];
  const bottom = 6 + rows.length * (laneHeight + headHeight);
  const axis = drawAxis(scale, { top: 6, bottom }, pen);
  rows.forEach((lane, index) => {
    const { key } = lane;
    const top = 6 + index * (laneHeight + headHeight);
    const type = lanes === 'type' ? key : null;
    const head = { name: names[index]?.name ?? '', count: names[index]?.count ?? 0, type, top };
    if (!isOne) children.push(drawLaneHead({ ...head, height: laneHeight + headHeight }, column, width, pen));
    const token = type === null ? 'ink-2' : typeColour(type);
    const foot = top + headHeight + laneHeight;
    children.push(drawBars({ edges: density.edges, lane, token, foot, room: laneHeight - 8, most }, scale, pen));
  });
  const isUncertain = rows.some(({ uncertain }) => uncertain.some((share) => share > 0));
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
  readonly edges: readonly number[];
  readonly lane: DensityLane;
  readonly token: string;
  readonly foot: number;
  /** Px that the highest bar takes, and what it counts. */
  readonly room: number;
  readonly most: number;
};

/** Known dates below, what may have been then above it, paler. */
function drawBars({ edges, lane, token, foot, room, most }: Bars, scale: TimeScale, pen: Pen): string {
  return edges
    .slice(0, -1)
    .map((start, index) => {
      const from = xOf(scale, start);
      const to = xOf(scale, edges[index + 1] ?? scale.end);
      const width = Math.max(0.6, to - from - (to - from > 3 ? 1 : 0));
      const known = lane.known[index] ?? 0;
      const solid = known > 0 ? Math.max(1, barHeight(known, most, room)) : 0;
      const pale = barHeight(known + (lane.uncertain[index] ?? 0), most, room) - solid;
      const bar = (height: number, y: number, fill: string): string =>
        height < 0.2 ? '' : element('rect', { x: from, y: y - height, width, height, fill });
      return bar(solid, foot, pen.colour(token)) + bar(pale, foot - solid, pen.tint(token, 0.4));
    })
    .join('');
}

function highest({ known, uncertain }: DensityLane): number {
  return known.reduce((most, count, index) => Math.max(most, count + (uncertain[index] ?? 0)), 0);
}
