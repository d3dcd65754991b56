import { memo, type ReactElement, useRef } from 'react';
import { TypeIcon } from '#controls/TypeIcon.tsx';
import type { EventSummary, ListAnswer } from '#model/answers.ts';
import type { Hovered } from '#model/hovered.ts';
import { dateWords } from '#wording/dates.ts';
import { attendanceWords, placeWords } from '#wording/sentences.ts';
import { words } from '#wording/words.ts';
import styles from './EventList.module.css';
import { useRowsByAndBy } from './useRowsByAndBy.ts';

type RowActs = {
  readonly onSelect: (id: string) => void;
  readonly onHover: (hovered: Hovered | null) => void;
};

type EventListProps = RowActs & {
  readonly answer: ListAnswer;
  readonly selected: string | null;
};

/** About what a row takes of the page, in rem; what is not drawn yet keeps as much room free. */
const ROW_REM = 3.4;

/** Events in order of time as text: each opens its card. Of a long list, what is out of sight is drawn a little later. */
export const EventList = memo(function EventList({
  answer,
  selected,
  onSelect,
  onHover,
}: EventListProps): ReactElement {
  const rest = useRef<HTMLDivElement>(null);
  const drawn = useRowsByAndBy(answer.rows, rest);
  const left = answer.rows.length - drawn.length;
  if (answer.total === 0) return <p className={styles.why}>{words.noEvents}</p>;
  return (
    <>
      <ol className={styles.list}>
        {drawn.map((event) => (
          <Row key={event.id} event={event} isSelected={event.id === selected} onSelect={onSelect} onHover={onHover} />
        ))}
      </ol>
      {left > 0 && <div ref={rest} style={{ blockSize: `${left * ROW_REM}rem` }} />}
      {answer.total > answer.rows.length && (
        <p className={styles.why}>{words.listCut(answer.rows.length, answer.total)}</p>
      )}
    </>
  );
});

type RowProps = RowActs & { readonly event: EventSummary; readonly isSelected: boolean };

const Row = memo(function Row({ event, isSelected, onSelect, onHover }: RowProps): ReactElement {
  return (
    <li>
      <button
        type="button"
        aria-current={isSelected ? 'true' : undefined}
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
  );
});

function facts(event: EventSummary): string {
  const parts = [
    words.type(event.type),
    words.status(event.status),
    dateWords(event.date),
    event.place ? placeWords(event.place) : words.placeNotStated,
  ];
  return [...parts, attendanceWords(event)].filter((part) => part !== '').join(' · ');
}
