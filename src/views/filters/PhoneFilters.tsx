import { Search, SlidersHorizontal, X } from 'lucide-react';
import { type ReactElement, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { Facet } from '#model/filter.ts';
import { filterWords, numberWords } from '#wording/words.ts';
import type { FacetSource } from './FacetPanel.tsx';
import { FilterDialog } from './FilterDialog.tsx';
import styles from './PhoneFilters.module.css';
import { SearchField } from './SearchField.tsx';

type PhoneFiltersProps = FacetSource & {
  readonly leading: ReactNode;
  readonly facets: readonly Facet[];
  readonly matched: number | null;
  readonly searchRef: RefObject<HTMLInputElement | null>;
};

/** The bar where there is no room for facets: two buttons, one for the search field and one for everything else. */
export function PhoneFilters({ leading, facets, matched, searchRef, ...source }: PhoneFiltersProps): ReactElement {
  const { filter, onChange } = source;
  const [showsSearch, setShowsSearch] = useState(false);
  const [showsFilters, setShowsFilters] = useState(false);
  const searchButton = useSearchFocus(showsSearch, searchRef);

  if (showsSearch) {
    const close = (): void => {
      // What was typed goes to the filter when the field is left.
      searchRef.current?.blur();
      setShowsSearch(false);
    };
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: listens for the Escape of the field and button in it
      <div
        className={styles.search}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // The browser would empty the field.
          event.preventDefault();
          close();
        }}
      >
        <SearchField
          text={filter.text}
          onSearch={(text, how) => onChange({ ...filter, text }, how)}
          fieldRef={searchRef}
        />
        <button type="button" className={styles.button} aria-label={filterWords.closeSearch} onClick={close}>
          <X size={18} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
    );
  }

  const active = facets.filter((facet) => filter[facet].values.length > 0).length + (filter.window ? 1 : 0);
  const text = filter.text.trim();
  const { searchEvents, filters } = filterWords;
  const looks = (isActive: boolean): string => (isActive ? `${styles.button} ${styles.active}` : `${styles.button}`);
  return (
    <>
      {leading}
      <div className={styles.end}>
        <button
          ref={searchButton}
          type="button"
          className={looks(text !== '')}
          aria-label={text === '' ? searchEvents : filterWords.active(searchEvents, text)}
          onClick={() => setShowsSearch(true)}
        >
          <Search size={18} strokeWidth={1.75} aria-hidden="true" />
        </button>
        {/* Where the app's “/” key leads while the field is not there. */}
        <input
          ref={searchRef}
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          readOnly
          onFocus={() => setShowsSearch(true)}
        />
        <button
          type="button"
          className={looks(active > 0)}
          aria-label={active > 0 ? filterWords.active(filters, active) : filters}
          aria-haspopup="dialog"
          onClick={() => setShowsFilters(true)}
        >
          <SlidersHorizontal size={18} strokeWidth={1.75} aria-hidden="true" />
          <span className={styles.label}>{filters}</span>
          {active > 0 && numberWords(active)}
        </button>
      </div>
      {showsFilters && (
        <FilterDialog {...source} facets={facets} matched={matched} onClose={() => setShowsFilters(false)} />
      )}
    </>
  );
}

/** The field has the focus when it appears, and the button that showed it when it goes. */
function useSearchFocus(
  isShown: boolean,
  field: RefObject<HTMLInputElement | null>,
): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasShown = useRef(isShown);
  useEffect(
    function focusFieldOrButton() {
      if (isShown === wasShown.current) return;
      wasShown.current = isShown;
      (isShown ? field : button).current?.focus();
    },
    [isShown, field],
  );
  return button;
}
