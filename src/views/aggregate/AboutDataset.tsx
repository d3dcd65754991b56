import type { ReactElement } from 'react';
import { PanelSection } from '#controls/PanelSection.tsx';
import { WebLink } from '#controls/WebLink.tsx';
import type { Overview } from '#model/answers.ts';
import { aggregateWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import styles from './aggregate.module.css';

/** What the dataset is, and under which licence it may be used. */
export function AboutDataset({ overview }: { overview: Overview }): ReactElement {
  const { description, language, licence } = overview;
  return (
    <PanelSection title={aggregateWords.about}>
      {description !== '' && (
        <p className={styles.description} lang={language}>
          {description}
        </p>
      )}
      <p className={styles.licence}>
        {words.licence} <WebLink url={licence.url}>{licence.name}</WebLink>
      </p>
    </PanelSection>
  );
}
