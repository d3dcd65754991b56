import { createContext, useContext, useEffect, useState } from 'react';
import type { DensityAnswer, DensityRequest } from '#model/answers.ts';
import { EMPTY_FILTER } from '#model/filter.ts';
import { useAnswer } from './queries.ts';

/** Of what the bars of the timeline are counted. */
export const DensityContext = createContext<Omit<DensityRequest, 'edges'>>({ filter: EMPTY_FILTER, lanes: 'none' });

/** Told once the first bars are counted. */
export const CountedContext = createContext<() => void>(() => undefined);

/** Bins of whatever unit, and what is counted in them. */
type Counted<Bins> = { readonly bins: Bins; readonly answer: DensityAnswer };

/** Counts lane by lane in bins; the last ones, with the bins that they are of, until these are counted. */
export function useDensity<Bins extends { readonly edges: readonly number[] }>(bins: Bins): Counted<Bins> | null {
  const asked = useContext(DensityContext);
  const { data, isPlaceholderData } = useAnswer('density', [{ ...asked, edges: bins.edges }]);
  const onCounted = useContext(CountedContext);
  const isCounted = data !== undefined;
  useEffect(
    function tellThatBarsAreCounted() {
      if (isCounted) onCounted();
    },
    [isCounted, onCounted],
  );
  const [held, setHeld] = useState<Counted<Bins> | null>(null);
  if (data && !isPlaceholderData && (held?.answer !== data || held.bins !== bins)) {
    const next = { bins, answer: data };
    setHeld(next);
    return next;
  }
  return held;
}
