import type { ReactElement, ReactNode } from 'react';
import type { Overview } from '#model/answers.ts';
import { words } from '#wording/words.ts';
import styles from './card.module.css';
import { SourceLink } from './SourceLink.tsx';

/** What stands in the card's place while no event is selected: the dataset, and its events as a list. */
export function DatasetPanel({ overview, children }: { overview: Overview; children: ReactNode }): ReactElement {
  const { licence } = overview;
  return (
    <div className={styles.body}>
      <h2 className={styles.title} lang={overview.language}>
        {overview.title}
      </h2>
      {overview.description !== '' && (
        <p className={styles.summary} lang={overview.language}>
          {overview.description}
        </p>
      )}
      <section className={styles.section} aria-label={words.eventsTitle}>
        <h3>
          {words.eventsTitle}
          <span>{words.chooseEvent}</span>
        </h3>
        {children}
      </section>
      <section className={styles.section} aria-label={words.fact.sources}>
        <h3>{words.fact.sources}</h3>
        {overview.sources.map((source) => (
          <p key={source.id}>
            <SourceLink source={source} text={source.title} />, {source.publisher}
          </p>
        ))}
        <p className={styles.why}>
          {words.licence}{' '}
          {licence.url && /^https?:\/\//i.test(licence.url) ? (
            <a href={licence.url} target="_blank" rel="noopener noreferrer">
              {licence.name}
            </a>
          ) : (
            licence.name
          )}
        </p>
      </section>
    </div>
  );
}
