import {
  keepPreviousData,
  QueryClient,
  queryOptions,
  type UseQueryResult,
  useQueries,
  useQuery,
} from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { datasetName } from '#address/address.ts';
import type { View } from '#address/view.ts';
import type { Engine } from '#engine/engine.ts';
import type {
  EventAnswer,
  FacetAnswer,
  FacetRequest,
  HistogramAnswer,
  Overview,
  SourcesAnswer,
  SourcesRequest,
  TableAnswer,
  TableRequest,
} from '#model/answers.ts';
import { EMPTY_FILTER, type Filter } from '#model/filter.ts';
import { type Basemap, parseBasemap } from '#projection/countries.ts';
import { versionWords, words } from '#wording/words.ts';
import { EngineGone } from '#worker/client.ts';
import type { LoadReport, RemoteEngine } from '#worker/protocol.ts';
import { type Resolved, resolveVersion, type Versions } from './pinning.ts';
import { type Answered, useInTurn } from './useInTurn.ts';

/** React Query is the only cache between the worker and the views. Answers never grow stale: a dataset never changes. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
    },
  });
}

/** The engine in the worker, and the key under which the shown dataset is loaded in it. */
export type EngineSource = { readonly engine: RemoteEngine; readonly key: string };

export const EngineContext = createContext<EngineSource | null>(null);

/** Events that are made up for demonstrations and tests, and how many. */
const INVENTED = /^synthetic:([1-9]\d*)$/;
const MOST_INVENTED = 2_000_000;
const DATASET_NAME = /^[a-z0-9][a-z0-9-]*$/;

/** The pinned version of a dataset is not on this site, or cannot be told from another. */
export class VersionNotFound extends Error {
  readonly dataset: ListedDataset;
  readonly kind: Exclude<Resolved['kind'], 'found'>;

  constructor(name: string, dataset: ListedDataset, kind: VersionNotFound['kind']) {
    super(`${name}: ${kind}`);
    this.dataset = dataset;
    this.kind = kind;
  }
}

/**
 * Fetches a dataset of this site, the latest or the version that the view pins, and has the worker read it under the
 * dataset's name. Fails with a sentence for the reader, or with VersionNotFound. `onLoaded` hears of it before the page does.
 */
export function useDataset(
  engine: RemoteEngine,
  { dataset, version }: Pick<View, 'dataset' | 'version'>,
  attempt: number,
  onLoaded: (client: QueryClient, overview: Overview) => void,
): UseQueryResult<LoadReport> {
  const name = datasetName({ dataset, version });
  return useQuery({
    queryKey: ['dataset', name, attempt],
    queryFn: async ({ client, signal }) => {
      const report = await load(client, engine, { dataset, version }, signal);
      if (report.overview) onLoaded(client, report.overview);
      return report;
    },
  });
}

async function load(
  client: QueryClient,
  engine: RemoteEngine,
  { dataset, version }: Pick<View, 'dataset' | 'version'>,
  signal: AbortSignal,
): Promise<LoadReport> {
  const name = datasetName({ dataset, version });
  const invented = INVENTED.exec(dataset);
  if (invented && Number(invented[1]) <= MOST_INVENTED) return engine.invent(name, Number(invented[1]));
  if (!DATASET_NAME.test(dataset)) throw new Error(words.trouble.datasetName(dataset));
  const file = version === null ? 'dataset' : `versions/${await fullVersion(client, dataset, version)}`;
  return engine.load(name, await fetchBytes(`data/${dataset}/${file}.json`, signal));
}

/** All twelve digits of a pinned version. The list is fetched anew, since a version may have been published meanwhile. */
async function fullVersion(client: QueryClient, dataset: string, version: string): Promise<string> {
  const listed = (await client.fetchQuery({ ...INDEX, staleTime: 0 })).find(({ id }) => id === dataset);
  if (!listed) throw new Error(versionWords.noDataset(dataset));
  const resolved = resolveVersion(listed, version);
  if (resolved.kind !== 'found') throw new VersionNotFound(datasetName({ dataset, version }), listed, resolved.kind);
  return resolved.version;
}

/** One question to the engine as React Query keeps it; a null request asks nothing. */
export function question<Name extends keyof Engine>(
  source: EngineSource | null,
  name: Name,
  request: Parameters<Engine[Name]> | null,
) {
  return {
    queryKey: ['engine', source?.key, name, request],
    queryFn: ({ signal }: { readonly signal: AbortSignal }): Promise<Awaited<ReturnType<Engine[Name]>>> => {
      if (!source || !request) throw new Error(`Asked "${name}" without a dataset`);
      return source.engine.ask(source.key, name, request, signal);
    },
    enabled: source !== null && request !== null,
    // An answer is new when its question is; comparing large ones would only cost time.
    structuralSharing: false,
    // A question that fails is a broken program; that the worker is gone is shown for the page as a whole.
    throwOnError: (error: Error) => !(error instanceof EngineGone),
  };
}

/** Which answers wait for their turn to be drawn, the first first: as the eye meets their views. The others are small. */
const TURNS: readonly (keyof Engine)[] = [
  'timeline',
  'density',
  'map',
  'clusters',
  'histogram',
  'aggregate',
  'matrix',
  'list',
  'sources',
];

function turnOf(name: keyof Engine): number | null {
  const turn = TURNS.indexOf(name);
  return turn < 0 ? null : turn;
}

/**
 * Asks the engine one question; the last answer stays on screen until the next one is there and it is this view's turn
 * to draw it.
 */
export function useAnswer<Name extends keyof Engine>(
  name: Name,
  request: Parameters<Engine[Name]> | null,
): Answered<Awaited<ReturnType<Engine[Name]>>> {
  const source = useContext(EngineContext);
  const { data, isPlaceholderData } = useQuery({
    ...question(source, name, request),
    placeholderData: keepPreviousData,
  });
  return useInTurn(data, isPlaceholderData, turnOf(name));
}

/** A facet's options; null asks nothing. */
export function useFacet(request: FacetRequest | null): FacetAnswer | undefined {
  return useAnswer('facet', request === null ? null : [request]).data;
}

/** The sources of what is in view; null asks nothing. */
export function useSources(request: SourcesRequest | null): SourcesAnswer | undefined {
  return useAnswer('sources', request === null ? null : [request]).data;
}

/** Pages of the list, in the order of the requests; undefined while one is on its way. */
export function useTablePages(requests: readonly TableRequest[]): readonly (TableAnswer | undefined)[] {
  const source = useContext(EngineContext);
  return useQueries({ queries: requests.map((request) => question(source, 'table', [request])) }).map(
    ({ data }) => data,
  );
}

/** One record, whatever the filter; null until it is there. */
export function useRecord(id: string | null): EventAnswer | null {
  const answer = useAnswer('event', id === null ? null : [{ id, filter: EMPTY_FILTER }]);
  return id !== null && answer.data?.event.id === id ? answer.data : null;
}

/** What the overview counts: the events that the filter leaves. */
export const GroundContext = createContext<Filter>(EMPTY_FILTER);

/** Counts along all of time; fewer than two edges ask nothing. */
export function useHistogram(edges: readonly number[]): HistogramAnswer | undefined {
  const filter = useContext(GroundContext);
  return useAnswer('histogram', edges.length < 2 ? null : [{ filter, edges }]).data;
}

export type ListedDataset = Versions & {
  readonly id: string;
  readonly title: string;
  readonly events: number;
  readonly language: string;
};

function isListedDataset(value: unknown): value is ListedDataset {
  const { id, title, events, language, version, versions } = Object(value);
  const texts = [
    id,
    title,
    language,
    version,
    ...(Array.isArray(versions) ? versions.flatMap(textsOfVersion) : [null]),
  ];
  return texts.every((text) => typeof text === 'string') && typeof events === 'number';
}

function textsOfVersion(value: unknown): readonly unknown[] {
  const { version, date } = Object(value);
  return [version, date];
}

const NO_DATASETS: readonly ListedDataset[] = [];

const INDEX = queryOptions({
  queryKey: ['datasets'],
  queryFn: async ({ signal }) => {
    const bytes = await fetchBytes('data/index.json', signal);
    const listed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(listed) ? listed.filter(isListedDataset) : NO_DATASETS;
  },
});

/** The datasets of this site, as its index lists them; none while it is not there. */
export function useDatasets(): { readonly datasets: readonly ListedDataset[]; readonly failed: boolean } {
  const index = useQuery(INDEX);
  return { datasets: index.data ?? NO_DATASETS, failed: index.isError };
}

export type MapLevel = 'coarse' | 'fine';

/** The base map; the fine level is fetched only when the reader zooms in. */
export function useBasemap(level: MapLevel, enabled: boolean): UseQueryResult<Basemap> {
  return useQuery({
    queryKey: ['basemap', level],
    queryFn: async ({ signal }) => {
      const bytes = await fetchBytes(`basemap/${level}.json`, signal);
      return parseBasemap(JSON.parse(new TextDecoder().decode(bytes)));
    },
    enabled,
  });
}

/** Bytes of a file beside the page. */
async function fetchBytes(path: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const address = new URL(path, document.baseURI);
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch (cause) {
    throw new Error(words.trouble.connection(path), { cause });
  }
  if (!response.ok) throw new Error(words.trouble.server(path, response.status));
  return response.arrayBuffer();
}
