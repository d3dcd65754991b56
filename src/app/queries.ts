import { keepPreviousData, QueryClient, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Engine } from '#engine/engine.ts';
import type {
  EventAnswer,
  FacetAnswer,
  FacetRequest,
  HistogramAnswer,
  SourcesAnswer,
  SourcesRequest,
  TableAnswer,
  TableRequest,
} from '#model/answers.ts';
import { EMPTY_FILTER, type Filter } from '#model/filter.ts';
import { type Basemap, parseBasemap } from '#projection/countries.ts';
import { words } from '#wording/words.ts';
import { EngineGone } from '#worker/client.ts';
import type { LoadReport, RemoteEngine } from '#worker/protocol.ts';

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

const DATASET_NAME = /^[a-z0-9][a-z0-9-]*$/;

/** Fetches a dataset of this site and has the worker read it. Fails with a sentence for the reader. */
export function useDataset(engine: RemoteEngine, id: string, attempt: number): UseQueryResult<LoadReport> {
  return useQuery({
    queryKey: ['dataset', id, attempt],
    queryFn: async ({ signal }) => {
      if (!DATASET_NAME.test(id)) throw new Error(words.trouble.datasetName(id));
      return engine.load(id, await fetchBytes(`data/${id}/dataset.json`, signal));
    },
  });
}

/** One question to the engine as React Query keeps it; a null request asks nothing. */
export function question<Name extends keyof Engine>(
  source: EngineSource | null,
  name: Name,
  request: Parameters<Engine[Name]> | null,
) {
  return {
    queryKey: ['engine', source?.key, name, request],
    queryFn: (): Promise<ReturnType<Engine[Name]>> => {
      if (!source || !request) throw new Error(`Asked "${name}" without a dataset`);
      return source.engine.ask(source.key, name, ...request);
    },
    enabled: source !== null && request !== null,
    // An answer is new when its question is; comparing large ones would only cost time.
    structuralSharing: false,
    // A question that fails is a broken program; that the worker is gone is shown for the page as a whole.
    throwOnError: (error: Error) => !(error instanceof EngineGone),
  };
}

/** Asks the engine one question; the last answer stays on screen until the next one is there. */
export function useAnswer<Name extends keyof Engine>(
  name: Name,
  request: Parameters<Engine[Name]> | null,
): UseQueryResult<ReturnType<Engine[Name]>> {
  const source = useContext(EngineContext);
  return useQuery({ ...question(source, name, request), placeholderData: keepPreviousData });
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

export type ListedDataset = {
  readonly id: string;
  readonly title: string;
  readonly events: number;
  readonly language: string;
};

function isListedDataset(value: unknown): value is ListedDataset {
  const { id, title, events, language } = Object(value);
  return [id, title, language].every((text) => typeof text === 'string') && typeof events === 'number';
}

const NO_DATASETS: readonly ListedDataset[] = [];

/** The datasets of this site, as its index lists them; none while it is not there. */
export function useDatasets(): { readonly datasets: readonly ListedDataset[]; readonly failed: boolean } {
  const index = useQuery({
    queryKey: ['datasets'],
    queryFn: async ({ signal }) => {
      const bytes = await fetchBytes('data/index.json', signal);
      const listed: unknown = JSON.parse(new TextDecoder().decode(bytes));
      return Array.isArray(listed) ? listed.filter(isListedDataset) : [];
    },
  });
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
