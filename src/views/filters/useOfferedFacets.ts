import type { FacetRequest } from '#model/answers.ts';
import { EMPTY_FILTER, FACETS, type Facet } from '#model/filter.ts';
import type { FacetSource } from './FacetPanel.tsx';

/** Whatever the filter, so that each is asked once for a dataset. */
function everyValueOf(facet: Facet): FacetRequest {
  return { facet, filter: EMPTY_FILTER, scope: 'named', roles: [], search: '' };
}

/** The facets of which the dataset has a value, those of which that is not known yet, and those that are active. */
export function useOfferedFacets({ filter, useFacet }: FacetSource): readonly Facet[] {
  const answers = {
    country: useFacet(everyValueOf('country')),
    participant: useFacet(everyValueOf('participant')),
    role: useFacet(everyValueOf('role')),
    type: useFacet(everyValueOf('type')),
    status: useFacet(everyValueOf('status')),
    certainty: useFacet(everyValueOf('certainty')),
    source: useFacet(everyValueOf('source')),
    tag: useFacet(everyValueOf('tag')),
    mode: useFacet(everyValueOf('mode')),
    verification: useFacet(everyValueOf('verification')),
  } as const;
  return FACETS.filter((facet) => answers[facet]?.total !== 0 || filter[facet].values.length > 0);
}
