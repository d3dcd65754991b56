import type { ReactElement } from 'react';
import { WebLink } from '#controls/WebLink.tsx';
import type { Overview } from '#model/answers.ts';
import { CERTAINTIES } from '#model/role.ts';
import { helpWords } from '#wording/lateWords.ts';
import { numberWords, words } from '#wording/words.ts';
import styles from './DataHelp.module.css';

/** What the dataset says of itself, and how sure it can be of what it says. */
export function DataHelp({ overview }: { readonly overview: Overview | null }): ReactElement {
  return (
    <>
      {overview ? <Dataset overview={overview} /> : <p>{helpWords.noDataset}</p>}
      <section className={styles.section}>
        <h3>{helpWords.certainty}</h3>
        <p>{helpWords.certaintyAbout}</p>
        <dl className={styles.facts}>
          {CERTAINTIES.map((certainty) => (
            <div key={certainty}>
              <dt>{words.sentence(words.certainty(certainty))}</dt>
              <dd>{helpWords.certaintyMeaning[certainty]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function Dataset({ overview }: { readonly overview: Overview }): ReactElement {
  const { title, description, language, id, events, states, sourceCount, licence } = overview;
  return (
    <section>
      <h3 className={styles.title} lang={language}>
        {title}
      </h3>
      {description !== '' && (
        <p className={styles.description} lang={language}>
          {description}
        </p>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>{helpWords.identifier}</dt>
          <dd>
            <code>{id}</code>
          </dd>
        </div>
        <div>
          <dt>{helpWords.events}</dt>
          <dd>{numberWords(events)}</dd>
        </div>
        <div>
          <dt>{helpWords.states}</dt>
          <dd>{numberWords(states)}</dd>
        </div>
        <div>
          <dt>{helpWords.sources}</dt>
          <dd>{numberWords(sourceCount)}</dd>
        </div>
        <div>
          <dt>{helpWords.licence}</dt>
          <dd>
            <WebLink url={licence.url}>{licence.name}</WebLink>
          </dd>
        </div>
      </dl>
    </section>
  );
}
