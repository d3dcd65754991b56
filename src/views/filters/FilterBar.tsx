import { lazy, type ReactElement, type ReactNode, type RefObject, Suspense, useRef } from 'react';
import { Button } from '#controls/Button.tsx';
import { COMPACT, PHONE, useMedia } from '#controls/useMedia.ts';
import type { FacetAnswer, FacetRequest, NamesAnswer } from '#model/answers.ts';
import { activeParts, EMPTY_FILTER, FACETS, type Facet, type Filter, withoutPart } from '#model/filter.ts';
import { filterWords } from '#wording/words.ts';
import { FacetButton } from './FacetButton.tsx';
import styles from './FilterBar.module.css';
import { fetchFacetPanel } from './LazyFacetPanel.tsx';
import { MoreFilters } from './MoreFilters.tsx';
import { ResultCount } from './ResultCount.tsx';
import { SearchField } from './SearchField.tsx';
import { WindowChip } from './WindowChip.tsx';

export type FilterBarProps = {
  /** Stands first in the bar: the choice of views. */
  readonly leading?: ReactNode;
  /** Facets of which the dataset has a value; of the others only those that are active are offered. */
  readonly facets: readonly Facet[];
  readonly filter: Filter;
  /** push: a discrete act, which Back undoes; replace: what is typed on in the same search. */
  readonly onChange: (filter: Filter, how: 'push' | 'replace') => void;
  /** Events that meet the filter, and all of them; null while unknown. */
  readonly matched: number | null;
  readonly total: number | null;
  /** The actors and sources that the filter names. */
  readonly names: NamesAnswer | null;
  /** Asks the engine; a React hook given by the app so that views stay free of queries. */
  readonly useFacet: (request: FacetRequest | null) => FacetAnswer | undefined;
  /** The search field, for the app's “/” key. */
  readonly searchRef: RefObject<HTMLInputElement | null>;
};

const PhoneFilters = lazy(async () => ({ default: (await import('./PhoneFilters.tsx')).PhoneFilters }));

/** Facets with a button of their own; all others are behind “More filters”. */
const SHOWN_FACETS: Readonly<Record<'wide' | 'narrow', ReadonlySet<Facet>>> = {
  wide: new Set(['country', 'participant', 'role', 'type', 'status', 'certainty']),
  narrow: new Set(['country', 'participant']),
};

/** Search, facets, time window, and what they leave. Every change takes effect at once. */
export function FilterBar(props: FilterBarProps): ReactElement {
  const { leading, filter, onChange, names, useFacet, matched, total, searchRef } = props;
  const isPhone = useMedia(PHONE);
  const bar = useRef<HTMLElement>(null);
  const source = { filter, onChange, names, useFacet };
  const offered = FACETS.filter((facet) => props.facets.includes(facet) || filter[facet].values.length > 0);
  /** For buttons that vanish when they are pressed: the focus stays in the bar. */
  const change = (next: Filter): void => {
    onChange(next, 'push');
    bar.current?.focus();
  };
  return (
    <nav
      ref={bar}
      tabIndex={-1}
      className={`frame-filters ${styles.bar}`}
      aria-label={filterWords.filters}
      onPointerEnter={fetchFacetPanel}
      onFocus={fetchFacetPanel}
    >
      {isPhone ? (
        <Suspense fallback={leading}>
          <PhoneFilters {...source} leading={leading} facets={offered} matched={matched} searchRef={searchRef} />
        </Suspense>
      ) : (
        <FilterRow {...source} leading={leading} facets={offered} onRemove={change} searchRef={searchRef} />
      )}
      <div className={isPhone ? 'visually-hidden' : styles.result}>
        {!isPhone && activeParts(filter).length > 0 && (
          <Button look="ghost" size="small" onClick={() => change(EMPTY_FILTER)}>
            {filterWords.clearFilters}
          </Button>
        )}
        <ResultCount matched={matched} total={total} />
      </div>
    </nav>
  );
}

type FilterRowProps = Pick<FilterBarProps, 'leading' | 'filter' | 'onChange' | 'names' | 'useFacet' | 'searchRef'> & {
  readonly facets: readonly Facet[];
  /** Takes something away with the button that stood for it. */
  readonly onRemove: (filter: Filter) => void;
};

function FilterRow({ leading, facets, onRemove, searchRef, ...source }: FilterRowProps): ReactElement {
  const { filter, onChange } = source;
  const wide = !useMedia(COMPACT);
  const shown = SHOWN_FACETS[wide ? 'wide' : 'narrow'];
  const more = facets.filter((facet) => !shown.has(facet));
  return (
    <>
      {leading && (
        <>
          {leading}
          <span className={styles.rule} />
        </>
      )}
      <SearchField
        text={filter.text}
        onSearch={(text, how) => onChange({ ...filter, text }, how)}
        fieldRef={searchRef}
      />
      {facets.map((facet) => shown.has(facet) && <FacetButton key={facet} {...source} facet={facet} />)}
      {more.length > 0 && <MoreFilters {...source} facets={more} />}
      {filter.window && (
        <WindowChip
          timeWindow={filter.window}
          style={wide ? 'full' : 'short'}
          onRemove={() => onRemove(withoutPart(filter, 'window'))}
        />
      )}
    </>
  );
}
