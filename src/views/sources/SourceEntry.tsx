import { ExternalLink } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#controls/Button.tsx';
import { WebLink } from '#controls/WebLink.tsx';
import type { CitedSource } from '#model/answers.ts';
import { webAddress } from '#model/webAddress.ts';
import { dateWords } from '#wording/dates.ts';
import { sourcesWords } from '#wording/words.ts';
import styles from './sources.module.css';

export type SourceEntryProps = {
  readonly source: CitedSource;
  readonly onSelect: (id: string) => void;
  readonly onFilterSource: (id: string) => void;
};

/** One source: what it is, and the events in view that cite it. */
export function SourceEntry({ source, onSelect, onFilterSource }: SourceEntryProps): ReactElement {
  const { publisher, date, kind, events, eventCount } = source;
  const left = eventCount - events.length;
  return (
    <li className={styles.entry}>
      <p className={styles.publisher}>{publisher}</p>
      <p className={styles.title}>
        <WebLink url={source.url} language={source.language}>
          <cite>{source.title}</cite>
          {webAddress(source.url) && <ExternalLink size={13} strokeWidth={2.1} aria-hidden="true" />}
        </WebLink>
      </p>
      <p className={styles.facts}>
        {dateWords(date)} · {sourcesWords.kind(kind)}
      </p>
      <div className={styles.events}>
        <p>
          {sourcesWords.citedIn(eventCount)}
          <Button size="small" onClick={() => onFilterSource(source.id)}>
            {sourcesWords.showOnly}
            <span className="visually-hidden">: {source.title}</span>
          </Button>
        </p>
        <ul>
          {events.map((event) => (
            <li key={event.id}>
              <button type="button" lang={event.language} onClick={() => onSelect(event.id)}>
                {event.title}
              </button>
            </li>
          ))}
          {left > 0 && <li>{sourcesWords.moreEvents(left)}</li>}
        </ul>
      </div>
    </li>
  );
}
