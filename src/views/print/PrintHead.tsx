import type { ReactElement } from 'react';
import type { EventAnswer } from '#model/answers.ts';
import { dateWords, windowWords } from '#wording/dates.ts';
import { aggregateWords } from '#wording/lateWords.ts';
import { placeWords } from '#wording/sentences.ts';
import { words } from '#wording/words.ts';
import type { PrintPageProps } from './PrintPageProps.ts';
import styles from './print.module.css';

/** What paper begins with: whose it is, of which dataset, and what is on it. */
export function PrintHead(props: PrintPageProps): ReactElement {
  const { overview, event } = props;
  return (
    <>
      <header className={styles.header}>
        <Brand />
        <span lang={overview.language}>{overview.title}</span>
      </header>
      {event ? <EventHead answer={event} /> : <DatasetHead {...props} />}
    </>
  );
}

function Brand(): ReactElement {
  return (
    <span className={styles.brand}>
      <svg width="20" height="16" viewBox="0 0 30 24" aria-hidden="true">
        <path d="M4 12h7M19 12h7" stroke="currentColor" strokeWidth="2" opacity=".55" />
        <circle cx="15" cy="12" r="5" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M15 7a5 5 0 0 0 0 10z" fill="currentColor" />
      </svg>
      {words.brand}
    </span>
  );
}

function EventHead({ answer }: { answer: EventAnswer }): ReactElement {
  const { event, summary, hidden } = answer;
  const date = words.sentence(dateWords(event.date, event.date.kind === 'day' ? 'weekday' : 'full'));
  const status = words.status(event.status);
  const facts = [
    words.type(event.type),
    event.statusDetail ? `${status}, ${event.statusDetail}` : status,
    hidden ? words.hiddenByFilters : '',
  ];
  return (
    <>
      <p className={styles.dateline}>
        {summary.place && (
          <>
            <b>{placeWords({ ...summary.place, certainty: 'stated' })}</b>
            {summary.place.certainty === 'inferred' && ` (${words.certainty('inferred')})`}
            {' — '}
          </>
        )}
        {date}
      </p>
      <h1 lang={event.language}>{event.title}</h1>
      <p className={styles.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {event.summary !== '' && (
        <p className={styles.summary} lang={event.language}>
          {event.summary}
        </p>
      )}
    </>
  );
}

function DatasetHead({ overview, window, matched, total }: PrintPageProps): ReactElement {
  return (
    <>
      <p className={styles.dateline}>{window ? windowWords(window) : aggregateWords.noDates}</p>
      <h1 lang={overview.language}>{overview.title}</h1>
      <p className={styles.facts}>{words.resultCount(matched, total)}</p>
      {overview.description !== '' && (
        <p className={styles.summary} lang={overview.language}>
          {overview.description}
        </p>
      )}
    </>
  );
}
