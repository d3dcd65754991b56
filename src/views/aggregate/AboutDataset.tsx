import type { ReactElement } from 'react';
import type { Overview } from '#model/answers.ts';
import { aggregateWords, words } from '#wording/words.ts';
import styles from './aggregate.module.css';

/** What the dataset is, and under which licence it may be used. */
export function AboutDataset({ overview }: { overview: Overview }): ReactElement {
  const { description, language, licence } = overview;
  return (
    <section className={styles.section}>
      <h3>{aggregateWords.about}</h3>
      {description !== '' && (
        <p className={styles.description} lang={language}>
          {description}
        </p>
      )}
      <p className={styles.licence}>
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
  );
}
