import type { DensityAnswer, DensityRequest } from '#model/answers.ts';
import type { Columns } from './columns.ts';
import type { Counter } from './counts.ts';
import { edgesOf } from './histogram.ts';
import type { Keep } from './keeper.ts';
import { laneColumn, lanesUnder } from './lanes.ts';
import type { Selection } from './selection.ts';
import { createTally, type Tally, type TallyLanes } from './tally.ts';

type Asked = {
  readonly columns: Columns;
  readonly keep: Keep;
  readonly count: Counter;
  readonly selection: Selection;
};

/** Where there are no more, every lane has bins of its own, whether it is shown or not: other filters then show others. */
const LANES_KEPT = 40;

/** How many events there were, or may have been, in each bin, lane by lane; see DensityAnswer. */
export function answerDensity(asked: Asked, request: DensityRequest): DensityAnswer {
  const { columns, keep } = asked;
  const { codes, keys } = laneColumn(columns, request.lanes);
  const { lanes, keyOf } = lanesUnder(asked, request.lanes, null);
  const shown = new Map(lanes.map(({ key }, place) => [key, place]));
  const placeOf = (code: number): number => shown.get(keyOf(code)) ?? lanes.length;
  const isEach = keys.length < LANES_KEPT;
  const places = Uint32Array.from({ length: keys.length + 1 }, (_, code) => (isEach ? code : placeOf(code)));
  const laned: TallyLanes | null = codes && { codes, places, size: Math.max(...places) + 1 };
  const key = `density ${request.lanes} ${isEach ? '' : places.join(' ')} ${request.edges.join(' ')}`;
  const tally = keep<Tally>(key, 'window', () => createTally(columns, edgesOf(request.edges), laned));
  const members = lanes.map((): number[] => []);
  places.forEach((place, code) => {
    if (isEach) members[placeOf(code)]?.push(place);
    else if (members[place]?.length === 0) members[place].push(place);
  });
  return { lanes: lanes.map((lane, place) => ({ ...lane, ...sumOf(members[place]!.map(tally.sums)) })) };
}

type Sums = ReturnType<Tally['sums']>;

function sumOf([first, ...others]: readonly Sums[]): Sums {
  for (const { known, uncertain } of others)
    known.forEach((count, bin) => {
      first!.known[bin]! += count;
      first!.uncertain[bin]! += uncertain[bin]!;
    });
  return first!;
}
