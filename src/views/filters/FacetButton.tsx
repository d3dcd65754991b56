import { ChevronDown } from 'lucide-react';
import type { ComponentProps, ReactElement } from 'react';
import { Popover } from '#controls/Popover.tsx';
import type { Facet } from '#model/filter.ts';
import { filterWords } from '#wording/words.ts';
import styles from './FacetButton.module.css';
import type { FacetSource } from './FacetPanel.tsx';
import { facetText } from './filterText.ts';
import { LazyFacetPanel } from './LazyFacetPanel.tsx';

export const PANEL_WIDTH = 344;

/** A facet of the bar: a button that says what is chosen, and its panel. */
export function FacetButton({ facet, ...source }: FacetSource & { readonly facet: Facet }): ReactElement {
  const { filter, names } = source;
  return (
    <Popover
      label={filterWords.filterBy(facet)}
      width={PANEL_WIDTH}
      trigger={(props) => (
        <FilterTrigger {...props} text={facetText(filter, facet, names)} active={filter[facet].values.length > 0} />
      )}
    >
      {(close) => <LazyFacetPanel {...source} facet={facet} close={close} takesFocus />}
    </Popover>
  );
}

type FilterTriggerProps = ComponentProps<'button'> & { readonly text: string; readonly active: boolean };

/** The button of a panel; ink while something in it is chosen. */
export function FilterTrigger({ text, active, ...rest }: FilterTriggerProps): ReactElement {
  return (
    <button
      type="button"
      {...rest}
      title={active ? text : undefined}
      className={active ? `${styles.facet} ${styles.active}` : styles.facet}
    >
      <span className={styles.text}>{text}</span>
      <ChevronDown size={14} strokeWidth={2.1} aria-hidden="true" />
    </button>
  );
}
