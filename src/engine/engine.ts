import type {
  AggregateAnswer,
  CountAnswer,
  EventAnswer,
  EventRequest,
  FacetAnswer,
  FacetRequest,
  HistogramAnswer,
  HistogramRequest,
  ListAnswer,
  ListRequest,
  MapAnswer,
  MatrixAnswer,
  MatrixRequest,
  NamesAnswer,
  NamesRequest,
  Overview,
  SourcesAnswer,
  SourcesRequest,
  TableAnswer,
  TableRequest,
  TimelineAnswer,
  TimelineRequest,
} from '#model/answers.ts';
import type { Dataset } from '#model/event.ts';
import type { Filter } from '#model/filter.ts';
import { answerAggregate } from './aggregate.ts';
import { buildColumns } from './columns.ts';
import { answerEvent } from './details.ts';
import { answerFacet } from './facet.ts';
import { answerHistogram } from './histogram.ts';
import { answerList } from './list.ts';
import { answerMap } from './map.ts';
import { rememberFailedParts } from './matching.ts';
import { answerMatrix } from './matrix.ts';
import { answerNames } from './names.ts';
import { rememberOrders } from './order.ts';
import { answerOverview } from './overview.ts';
import { answerSources } from './sources.ts';
import { answerTable } from './table.ts';
import { answerTimeline } from './timeline.ts';

/** The questions that can be asked of one dataset. Plain data in, plain data out; none throws on unknown ids. */
export type Engine = {
  overview(): Overview;
  count(filter: Filter): CountAnswer;
  facet(request: FacetRequest): FacetAnswer;
  timeline(request: TimelineRequest): TimelineAnswer;
  map(filter: Filter): MapAnswer;
  list(request: ListRequest): ListAnswer;
  table(request: TableRequest): TableAnswer;
  matrix(request: MatrixRequest): MatrixAnswer;
  aggregate(filter: Filter): AggregateAnswer;
  sources(request: SourcesRequest): SourcesAnswer;
  histogram(request: HistogramRequest): HistogramAnswer;
  event(request: EventRequest): EventAnswer | null;
  names(request: NamesRequest): NamesAnswer;
};

export function createEngine(dataset: Dataset): Engine {
  const columns = buildColumns(dataset);
  const failed = rememberFailedParts(columns);
  const order = rememberOrders(columns);
  const { language } = dataset;
  return {
    overview: () => answerOverview(dataset, columns),
    count: (filter) => {
      const matched = failed(filter).reduce((sum, mask) => sum + (mask === 0 ? 1 : 0), 0);
      return { matched, total: columns.size };
    },
    facet: (request) => answerFacet(columns, failed(request.filter), request),
    timeline: (request) => answerTimeline(columns, failed(request.filter), request, language),
    map: (filter) => answerMap(columns, failed(filter), language),
    list: (request) => answerList(columns, failed(request.filter), request, language),
    table: (request) => answerTable(columns, failed(request.filter), order(request.sort), request, language),
    matrix: (request) => answerMatrix(columns, failed(request.filter), request, language),
    aggregate: (filter) => answerAggregate(columns, failed(filter)),
    sources: (request) => answerSources(columns, failed(request.filter), request, language),
    histogram: (request) => answerHistogram(columns, failed(request.filter), request),
    event: (request) => answerEvent(columns, failed(request.filter), request, language),
    names: (request) => answerNames(columns, request),
  };
}
