import type {
  AggregateAnswer,
  ClustersAnswer,
  ClustersRequest,
  CountAnswer,
  DensityAnswer,
  DensityRequest,
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
import type { Filter } from '#model/filter.ts';

/** The questions that can be asked of one dataset. Plain data in, plain data out; none throws on unknown ids. What needs
 * code of its own first answers with a promise. */
export type Engine = {
  overview(): Overview;
  count(filter: Filter): CountAnswer;
  facet(request: FacetRequest): FacetAnswer;
  timeline(request: TimelineRequest): TimelineAnswer;
  density(request: DensityRequest): DensityAnswer;
  map(filter: Filter): MapAnswer;
  clusters(request: ClustersRequest): Promise<ClustersAnswer>;
  list(request: ListRequest): ListAnswer;
  table(request: TableRequest): TableAnswer;
  matrix(request: MatrixRequest): MatrixAnswer;
  aggregate(filter: Filter): AggregateAnswer;
  sources(request: SourcesRequest): SourcesAnswer;
  histogram(request: HistogramRequest): HistogramAnswer;
  event(request: EventRequest): EventAnswer | null;
  names(request: NamesRequest): NamesAnswer;
};

/** Those that the opening view asks; the worker fetches what answers the others when one of them is asked first. */
export const OPENING_QUESTIONS = [
  'overview',
  'count',
  'timeline',
  'map',
  'list',
  'histogram',
  'event',
  'names',
] as const;
export type OpeningQuestion = (typeof OPENING_QUESTIONS)[number];
export type LaterQuestion = Exclude<keyof Engine, OpeningQuestion>;
