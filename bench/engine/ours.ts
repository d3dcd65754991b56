import { createCounter } from '../../src/engine/counts.ts';
import { facetDimension, listed } from '../../src/engine/dimension.ts';
import { answerHistogram } from '../../src/engine/histogram.ts';
import { createKeeper } from '../../src/engine/keeper.ts';
import { rowsFrom } from '../../src/engine/rowSet.ts';
import { createSelection } from '../../src/engine/selection.ts';
import type { HistogramAnswer } from '../../src/model/answers.ts';
import { type BenchEngine, type Data, EDGES, FIRST_IDS } from './data.ts';

/** The engine of the application, asked for numbers instead of sentences. */
export function createOurs({ columns, cells, sizes }: Data): BenchEngine {
  const selection = createSelection(columns);
  const keep = createKeeper(selection);
  const count = createCounter(keep);
  const dimensionOf = (facet: 'country' | 'participant' | 'role' | 'type') =>
    facetDimension(columns, facet, { scope: 'named', roles: [] });
  const dimensions = {
    country: dimensionOf('country'),
    participant: dimensionOf('participant'),
    role: dimensionOf('role'),
    type: dimensionOf('type'),
    cells: listed('cells', null, sizes.cells, cells),
  };
  const empty = new Int32Array(0);
  const counts: Record<keyof typeof dimensions, Int32Array> = {
    country: empty,
    participant: empty,
    role: empty,
    type: empty,
    cells: empty,
  };
  let ids: readonly string[] = [];
  let histogram: HistogramAnswer | null = null;

  return {
    step(filter) {
      selection.move(filter);
      counts.country = count(dimensions.country);
      counts.participant = count(dimensions.participant);
      counts.role = count(dimensions.role);
      counts.type = count(dimensions.type);
      counts.cells = count(dimensions.cells);
      histogram = answerHistogram(columns, keep, EDGES);
      ids = rowsFrom(selection.passing(null), 0, FIRST_IDS).map(columns.idOf);
    },
    answer: () => ({ ...counts, matched: selection.matched(), ids, bins: histogram?.known ?? [] }),
  };
}
