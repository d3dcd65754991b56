import { type ReactElement, useRef, useState } from 'react';
import { Popover } from '#controls/Popover.tsx';
import type { Facet } from '#model/filter.ts';
import { filterWords, words } from '#wording/words.ts';
import { FilterTrigger, PANEL_WIDTH } from './FacetButton.tsx';
import type { FacetSource } from './FacetPanel.tsx';
import { LazyFacetPanel } from './LazyFacetPanel.tsx';
import styles from './MoreFilters.module.css';
import { Segmented } from './Segmented.tsx';
import { useFocusOnOpening } from './useFocusOnOpening.ts';

type MoreFiltersProps = FacetSource & { readonly facets: readonly Facet[] };

/** The facets for which a narrow bar has no room, behind one button. */
export function MoreFilters(props: MoreFiltersProps): ReactElement {
  const active = props.facets.filter((facet) => props.filter[facet].values.length > 0).length;
  const { moreFilters } = filterWords;
  return (
    <Popover
      label={moreFilters}
      width={PANEL_WIDTH}
      trigger={(trigger) => (
        <FilterTrigger
          {...trigger}
          text={active > 0 ? filterWords.active(moreFilters, active) : moreFilters}
          active={active > 0}
        />
      )}
    >
      {(close) => <FacetSections {...props} close={close} />}
    </Popover>
  );
}

/** One facet at a time, and which one; opens at the first that is active. */
function FacetSections({ facets, close, ...source }: MoreFiltersProps & { readonly close: () => void }): ReactElement {
  const chosenIn = (facet: Facet): number => source.filter[facet].values.length;
  const [section, setSection] = useState<Facet | undefined>(() => facets.find((facet) => chosenIn(facet) > 0));
  const shown = section ?? facets[0];
  const within = useRef<HTMLDivElement>(null);
  useFocusOnOpening(within, 'input:checked');
  return (
    <div ref={within} className={styles.sections}>
      <div className={styles.choice}>
        <Segmented
          wide
          label={filterWords.facets}
          values={facets}
          nameOf={(facet) => (
            <>
              {words.facet(facet)}
              {chosenIn(facet) > 0 && <ChosenCount count={chosenIn(facet)} />}
            </>
          )}
          value={shown ?? null}
          onChange={setSection}
        />
      </div>
      {shown && <LazyFacetPanel key={shown} {...source} facet={shown} close={close} takesFocus={false} />}
    </div>
  );
}

function ChosenCount({ count }: { count: number }): ReactElement {
  return (
    <>
      <span className={styles.count} aria-hidden="true">
        {count}
      </span>
      <span className="visually-hidden">, {filterWords.chosen(count)}</span>
    </>
  );
}
