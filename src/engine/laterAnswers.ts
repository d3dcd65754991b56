import { answerAggregate } from './aggregate.ts';
import { answerDensity } from './density.ts';
import { matchedDimension } from './dimension.ts';
import { facetAnswers } from './facet.ts';
import { unplacedIn } from './map.ts';
import { answerMatrix } from './matrix.ts';
import type { Ground } from './openingAnswers.ts';
import { rememberOrders } from './order.ts';
import type { Engine, LaterQuestion } from './questions.ts';
import { answerSources } from './sources.ts';
import { answerTable } from './table.ts';

export function laterAnswers({ head, columns, keep, count, under }: Ground): Pick<Engine, LaterQuestion> {
  const { language } = head;
  const order = rememberOrders(columns);
  const facets = facetAnswers(columns, count);
  return {
    facet(request) {
      under(request.filter);
      return facets(request);
    },
    density: (request) => answerDensity({ columns, keep, count, selection: under(request.filter) }, request),
    async clusters(request) {
      // Needed only where a map is crowded.
      const { answerClusters } = await import('./clusters.ts');
      const matched = under(request.filter).matched();
      const placeCounts = count(matchedDimension(columns, 'place'));
      return answerClusters(columns, { placeCounts, unplaced: unplacedIn(columns, count), matched }, request);
    },
    table: (request) =>
      answerTable(columns, under(request.filter).passing(null), () => order(request.sort), request, language),
    matrix: (request) => answerMatrix({ columns, keep, count, selection: under(request.filter) }, request, language),
    aggregate: (filter) => answerAggregate(columns, under(filter), count),
    sources: (request) => answerSources(columns, under(request.filter), count, request, language),
  };
}
