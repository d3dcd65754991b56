import { X } from 'lucide-react';
import { type ReactElement, type RefObject, useRef } from 'react';
import { Button } from '#controls/Button.tsx';
import { COMPACT, useMedia } from '#controls/useMedia.ts';
import type { FacetAnswer, FacetRequest, NamesAnswer } from '#model/answers.ts';
import { activeParts, EMPTY_FILTER, FACETS, type Filter, type TimeWindow, withoutPart } from '#model/filter.ts';
import { filterWords } from '#wording/filterWords.ts';
import { FacetButton } from './FacetButton.tsx';
import styles from './FilterBar.module.css';
import { MoreFilters } from './MoreFilters.tsx';
import { ResultCount } from './ResultCount.tsx';
import { SearchField } from './SearchField.tsx';

export type FilterBarProps = {
  readonly filter: Filter;
  /** push: a discrete act, which Back undoes; replace: what is typed on in the same search. */
  readonly onChange: (filter: Filter, how: 'push' | 'replace') => void;
  /** Events that meet the filter, and all of them; null while unknown. */
  readonly matched: number | null;
  readonly total: number | null;
  /** The actors that the filter names. */
  readonly names: NamesAnswer | null;
  /** Asks the engine; a React hook given by the app so that views stay free of queries. */
  readonly useFacet: (request: FacetRequest | null) => FacetAnswer | undefined;
  /** The search field, for the app's “/” key. */
  readonly searchRef: RefObject<HTMLInputElement | null>;
};

const NARROW_FACETS = FACETS.slice(0, 2);
const MORE_FACETS = FACETS.slice(2);

/** Search, facets, time window, and what they leave. Every change takes effect at once. */
export function FilterBar(props: FilterBarProps): ReactElement {
  const { filter, onChange, names, useFacet } = props;
  const wide = !useMedia(COMPACT);
  const bar = useRef<HTMLElement>(null);
  const source = { filter, onChange, names, useFacet };
  /** For buttons that vanish when they are pressed: the focus stays in the bar. */
  const change = (next: Filter): void => {
    onChange(next, 'push');
    bar.current?.focus();
  };
  return (
    <nav ref={bar} tabIndex={-1} className={`frame-filters ${styles.bar}`} aria-label={filterWords.filters}>
      <SearchField
        text={filter.text}
        onSearch={(text, how) => onChange({ ...filter, text }, how)}
        fieldRef={props.searchRef}
      />
      {(wide ? FACETS : NARROW_FACETS).map((facet) => (
        <FacetButton key={facet} {...source} facet={facet} />
      ))}
      {!wide && <MoreFilters {...source} facets={MORE_FACETS} />}
      {filter.window && (
        <WindowChip timeWindow={filter.window} wide={wide} onRemove={() => change(withoutPart(filter, 'window'))} />
      )}
      <div className={styles.result}>
        {activeParts(filter).length > 0 && (
          <Button look="ghost" size="small" onClick={() => change(EMPTY_FILTER)}>
            {filterWords.clearFilters}
          </Button>
        )}
        <ResultCount matched={props.matched} total={props.total} />
      </div>
    </nav>
  );
}

function WindowChip({
  timeWindow,
  wide,
  onRemove,
}: {
  timeWindow: TimeWindow;
  wide: boolean;
  onRemove: () => void;
}): ReactElement {
  return (
    <div className={styles.chip}>
      <span>{filterWords.window(timeWindow, wide ? 'full' : 'short')}</span>
      <button type="button" aria-label={filterWords.removeWindow} title={filterWords.removeWindow} onClick={onRemove}>
        <X size={14} strokeWidth={2.1} aria-hidden="true" />
      </button>
    </div>
  );
}
