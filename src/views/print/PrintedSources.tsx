import type { ReactElement } from 'react';
import { compareDates } from '#model/date.ts';
import type { DatedSource } from '#model/event.ts';
import { dateWords } from '#wording/dates.ts';
import { printWords } from '#wording/lateWords.ts';
import { ended } from '#wording/sentences.ts';
import { compareNames, words } from '#wording/words.ts';
import styles from './print.module.css';

/** Sources in the order of a bibliography: publisher, date, title. */
export function bibliography(sources: readonly DatedSource[]): readonly DatedSource[] {
  return sources.toSorted(
    (a, b) => compareNames(a.publisher, b.publisher) || compareDates(a.date, b.date) || compareNames(a.title, b.title),
  );
}

/** Every source with what it takes to find it again. `more`: those that are not listed. */
export function PrintedSources(props: { sources: readonly DatedSource[]; more: number }): ReactElement | null {
  const { sources, more } = props;
  if (sources.length === 0) return null;
  const titleOf = new Map(sources.map(({ id, title }) => [id, title]));
  return (
    <section className={styles.sources}>
      <h2>{printWords.bibliography}</h2>
      <ol>
        {sources.map((source) => (
          <li key={source.id}>
            {source.publisher}. <cite lang={source.language}>{source.title}</cite>.
            {source.date.kind !== 'undated' && ` ${ended(words.sentence(dateWords(source.date)))}`}
            {source.url !== undefined && <span className={styles.address}> {source.url}</span>}
            {source.through !== undefined &&
              titleOf.has(source.through) &&
              ` ${printWords.knownThrough(titleOf.get(source.through) ?? '')}`}
          </li>
        ))}
      </ol>
      {more > 0 && <p>{printWords.moreSources(more)}</p>}
    </section>
  );
}
