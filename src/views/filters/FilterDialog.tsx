import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Button } from '#controls/Button.tsx';
import { Dialog } from '#controls/Dialog.tsx';
import { activeParts, EMPTY_FILTER, type Facet, type Filter, withoutPart } from '#model/filter.ts';
import { filterWords, words } from '#wording/words.ts';
import type { FacetSource } from './FacetPanel.tsx';
import styles from './FilterDialog.module.css';
import { chosenText } from './filterText.ts';
import { LazyFacetPanel } from './LazyFacetPanel.tsx';
import { WindowChip } from './WindowChip.tsx';

type FilterDialogProps = FacetSource & {
  readonly facets: readonly Facet[];
  readonly matched: number | null;
  readonly onClose: () => void;
};

/** All facets one below the other over the whole screen of a phone, and how many events they leave. */
export function FilterDialog({ facets, matched, onClose, ...source }: FilterDialogProps): ReactElement {
  const { filter, onChange } = source;
  const [facet, setFacet] = useState<Facet | null>(null);
  const sections = useRef<HTMLDivElement>(null);
  const left = useRef<Facet | null>(null);

  useEffect(
    function focusWhatCame() {
      const shown = sections.current;
      if (facet !== null) shown?.querySelector('h3')?.focus();
      else if (left.current !== null) shown?.querySelector<HTMLElement>(`[data-facet="${left.current}"]`)?.focus();
      left.current = facet;
    },
    [facet],
  );

  /** For buttons that vanish when they are pressed: the focus stays in the dialog. */
  const change = (next: Filter): void => {
    onChange(next, 'push');
    sections.current?.querySelector<HTMLElement>('h3, [data-facet]')?.focus();
  };

  const { filters, clearFilters } = filterWords;
  return (
    <Dialog
      title={filters}
      width={480}
      onClose={onClose}
      actions={
        activeParts(filter).length > 0 && (
          <Button look="ghost" className={styles.clear} onClick={() => change(EMPTY_FILTER)}>
            {clearFilters}
          </Button>
        )
      }
    >
      <div ref={sections} className={styles.sections}>
        {facet === null ? (
          <>
            {filter.window && (
              <div className={styles.window}>
                <WindowChip
                  timeWindow={filter.window}
                  style="short"
                  onRemove={() => change(withoutPart(filter, 'window'))}
                />
              </div>
            )}
            {facets.map((offered) => (
              <button
                key={offered}
                type="button"
                className={styles.row}
                data-facet={offered}
                onClick={() => setFacet(offered)}
              >
                {words.facet(offered)}
                <span className={styles.chosen}>{chosenText(filter, offered, source.names)}</span>
                <ChevronRight size={17} strokeWidth={1.75} aria-hidden="true" />
              </button>
            ))}
          </>
        ) : (
          <>
            <div className={styles.head}>
              <Button look="ghost" onClick={() => setFacet(null)}>
                <ChevronLeft size={17} strokeWidth={1.75} aria-hidden="true" />
                {filterWords.back}
              </Button>
              <h3 tabIndex={-1}>{words.facet(facet)}</h3>
            </div>
            <LazyFacetPanel key={facet} {...source} facet={facet} close={() => setFacet(null)} takesFocus={false} />
          </>
        )}
      </div>
      <div className={styles.show}>
        <Button look="primary" onClick={onClose}>
          {matched === null ? filterWords.done : filterWords.showEvents(matched)}
        </Button>
      </div>
    </Dialog>
  );
}
