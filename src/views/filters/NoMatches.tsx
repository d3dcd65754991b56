import { ListFilter } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#controls/Button.tsx';
import type { NamesAnswer } from '#model/answers.ts';
import type { Facet, Filter } from '#model/filter.ts';
import { filterWords } from '#wording/words.ts';
import { filterSentence, removalText } from './filterText.ts';
import styles from './NoMatches.module.css';

export type FilterPart = Facet | 'text' | 'window';

/** How many events would meet the filter without one of its parts. */
export type PartCount = { readonly part: FilterPart; readonly matched: number };

type NoMatchesProps = {
  readonly filter: Filter;
  readonly names: NamesAnswer | null;
  /** One for each active part; may still be empty. */
  readonly counts: readonly PartCount[];
  readonly onRemove: (part: FilterPart) => void;
  readonly onClear: () => void;
};

/** Says which filters leave no event, and offers to remove the one whose removal brings back most. */
export function NoMatches({ filter, names, counts, onRemove, onClear }: NoMatchesProps): ReactElement {
  const best = mostHelpful(counts);
  const sentences = [filterSentence(filter, names)];
  if (best) sentences.push(filterWords.without(best.part, best.matched));
  else if (counts.length > 1) sentences.push(filterWords.noneAlone);
  return (
    <div className={styles.empty}>
      <ListFilter size={22} strokeWidth={1.75} aria-hidden="true" />
      <p className={styles.title}>{filterWords.noMatches}</p>
      <p className={styles.reason}>{sentences.join(' ')}</p>
      <div className={styles.actions}>
        {best && (
          <Button size="small" onClick={() => onRemove(best.part)}>
            {removalText(filter, best.part, names)}
          </Button>
        )}
        <Button look="ghost" size="small" onClick={onClear}>
          {filterWords.clearFilters}
        </Button>
      </div>
    </div>
  );
}

/** The part whose removal brings back most events; null where none does, or where it is the only part. */
export function mostHelpful(counts: readonly PartCount[]): PartCount | null {
  if (counts.length < 2) return null;
  const best = counts.reduce((most, candidate) => (candidate.matched > most.matched ? candidate : most));
  return best.matched > 0 ? best : null;
}
