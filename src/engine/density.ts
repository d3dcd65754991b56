import type { DensityAnswer, DensityRequest } from '#model/answers.ts';
import type { Columns } from './columns.ts';
import { edgesOf } from './histogram.ts';
import { laneColumn, lanesUnder } from './lanes.ts';
import { bitOf } from './matching.ts';
import { binsOf, createTally } from './tally.ts';

/** How many events there were, or may have been, in each bin, lane by lane; see DensityAnswer. */
export function answerDensity(columns: Columns, failed: Uint16Array, request: DensityRequest): DensityAnswer {
  const others = ~bitOf('window');
  const { codeOf, size } = laneColumn(columns, request.lanes);
  const { lanes, keyOf } = lanesUnder(columns, failed, request.lanes, null);
  const placeOf = new Map(lanes.map(({ key }, place) => [key, place]));
  const place = Int32Array.from({ length: size }, (_, code) => placeOf.get(keyOf(code)) ?? -1);
  const rows = rowsByLane(failed, others, (row) => place[codeOf(row)]!, lanes.length);
  const edges = edgesOf(request.edges);
  const bins = binsOf(columns, edges);
  return {
    lanes: lanes.map(({ key, count }, lane) => {
      const tally = createTally(columns, edges, bins);
      const [from, to] = [rows.offsets[lane]!, rows.offsets[lane + 1]!];
      tally.add(rows.rows.subarray(from, to), to - from, 1);
      return { key, count, ...tally.sums() };
    }),
  };
}

/** The rows that pass, lane after lane, each lane in order of time. */
function rowsByLane(
  failed: Uint16Array,
  others: number,
  laneOf: (row: number) => number,
  lanes: number,
): { readonly rows: Uint32Array; readonly offsets: Uint32Array } {
  const offsets = new Uint32Array(lanes + 1);
  for (let row = 0; row < failed.length; row++) if ((failed[row]! & others) === 0) offsets[laneOf(row) + 1]!++;
  for (let lane = 0; lane < lanes; lane++) offsets[lane + 1]! += offsets[lane]!;
  const next = offsets.slice();
  const rows = new Uint32Array(offsets[lanes]!);
  for (let row = 0; row < failed.length; row++) if ((failed[row]! & others) === 0) rows[next[laneOf(row)]!++] = row;
  return { rows, offsets };
}
