import type { ReactElement } from 'react';
import { TypeIcon } from '#controls/TypeIcon.tsx';
import type { EventSummary, ListAnswer } from '#model/answers.ts';
import type { Hovered } from '#model/hovered.ts';
import { dateWords } from '#wording/dates.ts';
import { attendanceWords, placeWords } from '#wording/sentences.ts';
import { words } from '#wording/words.ts';
import styles from './EventList.module.css';

type EventListProps = {
  readonly answer: ListAnswer;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onHover: (hovered: Hovered | null) => void;
};

/** Events in order of time as text: each opens its card. */
export function EventList({ answer, selected, onSelect, onHover }: EventListProps): ReactElement {
  if (answer.total === 0) return <p className={styles.why}>{words.noEvents}</p>;
  return (
    <>
      <ol className={styles.list}>
        {answer.rows.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              aria-current={event.id === selected ? 'true' : undefined}
              onClick={() => onSelect(event.id)}
              onPointerEnter={() => onHover({ kind: 'event', id: event.id })}
              onPointerLeave={() => onHover(null)}
              onFocus={({ currentTarget }) => {
                // A panel that opens under the pointer gives the focus; that is no wish to see this event.
                if (currentTarget.matches(':focus-visible')) onHover({ kind: 'event', id: event.id });
              }}
              onBlur={() => onHover(null)}
            >
              <TypeIcon type={event.type} />
              <span>
                <b lang={event.language}>{event.title}</b>
                <small>{facts(event)}</small>
              </span>
            </button>
          </li>
        ))}
      </ol>
      {answer.total > answer.rows.length && (
        <p className={styles.why}>{words.listCut(answer.rows.length, answer.total)}</p>
      )}
    </>
  );
}

function facts(event: EventSummary): string {
  const parts = [
    words.type(event.type),
    words.status(event.status),
    dateWords(event.date),
    event.place ? placeWords(event.place) : words.placeNotStated,
  ];
  return [...parts, attendanceWords(event)].filter((part) => part !== '').join(' · ');
}
