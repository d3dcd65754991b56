import type {
  CountAnswer,
  DensityAnswer,
  DensityRequest,
  EventAnswer,
  EventRequest,
  MapAnswer,
  MatrixAnswer,
  MatrixRequest,
  NamesAnswer,
  NamesRequest,
  Overview,
  TimelineAnswer,
  TimelineRequest,
} from '#model/answers.ts';
import { countryOf } from '#model/event.ts';
import type { Filter, TimeWindow } from '#model/filter.ts';
import { actorName } from '#wording/actorName.ts';
import { densityEdges } from './densityEdges.ts';
import type { Density } from './reportDensity.ts';
import type { ReportPicture, ReportView } from './reportView.ts';

type Later<T> = T | Promise<T>;

/** Who answers: the engine itself, or one that stands behind a worker. */
export type ReportEngine = {
  count(filter: Filter): Later<CountAnswer>;
  timeline(request: TimelineRequest): Later<TimelineAnswer>;
  map(filter: Filter): Later<MapAnswer>;
  matrix(request: MatrixRequest): Later<MatrixAnswer>;
  event(request: EventRequest): Later<EventAnswer | null>;
  names(request: NamesRequest): Later<NamesAnswer>;
  density(request: DensityRequest): Later<DensityAnswer>;
};

/** Everything that a picture is drawn from, but for the base map. */
export type ReportAnswers = {
  readonly overview: Overview;
  readonly count: CountAnswer;
  /** The selected event; null where none is, or the dataset does not know it. */
  readonly event: EventAnswer | null;
  /** Those that the picture does not show are null. */
  readonly timeline: TimelineAnswer | null;
  /** Instead of single events, where there are too many in the window to draw each. */
  readonly density: Density | null;
  readonly map: MapAnswer | null;
  readonly matrix: MatrixAnswer | null;
  /** What of the filter's ids the dataset knows, with their names. */
  readonly names: NamesAnswer;
  /** The span of the timeline; null where nothing is dated. */
  readonly window: TimeWindow | null;
  /** The participant whose roles the marks show; null where they show types. */
  readonly roleOf: string | null;
  /** The one state that is filtered to, as ISO 3166-1 alpha-3, has a line round it. */
  readonly outlined: readonly string[];
};

/** Asks what the picture of a view needs. */
export async function askReport(
  engine: ReportEngine,
  overview: Overview,
  view: ReportView,
  show: ReportPicture,
): Promise<ReportAnswers> {
  const { filter, selected, lanes } = view;
  const roleOf = view.roles ? (filter.participant.values[0]?.actor ?? null) : null;
  const hasTime = show === 'timeline' || show === 'both';
  const hasMap = show === 'map' || show === 'both';
  const [count, event, timeline, map, matrix, names] = await Promise.all([
    engine.count(filter),
    selected === null ? null : engine.event({ id: selected, filter }),
    hasTime ? engine.timeline({ filter, lanes, roleOf, keep: selected }) : null,
    hasMap ? engine.map(filter) : null,
    show === 'matrix' ? engine.matrix({ filter, columns: view.matrix.columns }) : null,
    engine.names(idsIn(view)),
  ]);
  const window = filter.window ?? overview.extent;
  const density = timeline && window && timeline.isDense ? await askDensity(engine, view, window) : null;
  const actor = names.actors.find(({ id }) => id === roleOf);
  return {
    ...{ overview, count, event, timeline, density, map, matrix, names, window },
    roleOf: actor ? actorName(actor) : null,
    outlined: outlinedBy(filter, names),
  };
}

async function askDensity(engine: ReportEngine, { filter, lanes }: ReportView, window: TimeWindow): Promise<Density> {
  const bins = densityEdges(window);
  return { ...bins, ...(await engine.density({ filter, lanes, edges: bins.edges })) };
}

/** The ids that a view names. */
export function idsIn({ filter, selected }: Pick<ReportView, 'filter' | 'selected'>): NamesRequest {
  return {
    actors: [...new Set(filter.participant.values.map(({ actor }) => actor))],
    countries: [...new Set(filter.country.values.map(({ country }) => country))],
    types: filter.type.values,
    sources: filter.source.values,
    tags: filter.tag.values,
    events: selected === null ? [] : [selected],
  };
}

function outlinedBy(filter: Filter, { actors }: NamesAnswer): readonly string[] {
  const ids = new Set(filter.participant.values.map(({ actor }) => actor));
  const [actor, ...others] = actors.filter(({ id }) => ids.has(id));
  if (ids.size !== 1 || !actor || others.length > 0) return [];
  const country = actor.kind === 'state' ? countryOf(actor) : null;
  return country === null ? [] : [country];
}
