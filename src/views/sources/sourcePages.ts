import type { SourcesAnswer, SourcesRequest } from '#model/answers.ts';

/** Asks the engine; a React hook given by the app so that views stay free of queries. Null asks nothing. */
export type UseSources = (request: SourcesRequest | null) => SourcesAnswer | undefined;

/** Sources shown at once. */
export const PAGE_SOURCES = 100;
