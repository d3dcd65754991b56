import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type ReactElement, type RefObject, useState } from 'react';
import { Button } from '#controls/Button.tsx';
import { TypeIcon } from '#controls/TypeIcon.tsx';
import type { EventAnswer } from '#model/answers.ts';
import type { Hovered } from '#model/hovered.ts';
import type { ParticipantChoice } from '#model/participantChoice.ts';
import { words } from '#wording/words.ts';
import { Claims } from './Claims.tsx';
import { CopyLink } from './CopyLink.tsx';
import styles from './card.module.css';
import { Dateline } from './Dateline.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import { RollCall } from './RollCall.tsx';

export type EventCardProps = {
  readonly answer: EventAnswer;
  readonly hovered: Hovered | null;
  readonly onHover: (hovered: Hovered | null) => void;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
  readonly onFilterBy: (choice: ParticipantChoice) => void;
  readonly onClearFilters: () => void;
  /** Takes the focus when the reader enters the card. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
};

const NOTHING: ReadonlySet<string> = new Set();

/** One event in full: what, where, when, who was there and who was not, and who says so. */
export function EventCard(props: EventCardProps): ReactElement {
  const { answer, hovered, onHover, onSelect, onClose, onFilterBy, onClearFilters, headingRef } = props;
  const { event, position, matched, previous, next, hidden } = answer;
  const [markedClaims, setMarkedClaims] = useState(NOTHING);
  const [markedClaim, setMarkedClaim] = useState<string | null>(null);
  const step = (id: string | null) => () => {
    if (id !== null) onSelect(id);
  };
  return (
    <div className={styles.card}>
      <div className={styles.acts}>
        <Button
          look="ghost"
          size="small"
          icon
          aria-label={words.previousEvent}
          aria-disabled={previous === null}
          onClick={step(previous)}
        >
          <ChevronLeft size={16} aria-hidden="true" />
        </Button>
        <span className={styles.position}>{position !== null && words.position(position, matched)}</span>
        <Button
          look="ghost"
          size="small"
          icon
          aria-label={words.nextEvent}
          aria-disabled={next === null}
          onClick={step(next)}
        >
          <ChevronRight size={16} aria-hidden="true" />
        </Button>
        <span className={styles.space} />
        <CopyLink />
        <Button look="ghost" size="small" icon aria-label={words.closeCard} onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </Button>
      </div>
      {hidden && (
        <p className={styles.hidden}>
          {words.hiddenByFilters}
          <Button size="small" onClick={onClearFilters}>
            {words.clearFilters}
          </Button>
        </p>
      )}
      <article className={styles.body} key={event.id}>
        <Dateline event={event} />
        <h2 ref={headingRef} tabIndex={-1} className={styles.title} lang={event.language}>
          {event.title}
        </h2>
        <p className={styles.tags}>
          <span className={styles.tag}>
            <TypeIcon type={event.type} />
            {words.type(event.type)}
          </span>
          <span className={styles.tag} data-status={event.status} title={event.statusReason}>
            {event.statusDetail ? `${words.status(event.status)}, ${event.statusDetail}` : words.status(event.status)}
          </span>
        </p>
        {event.summary !== '' && (
          <p className={styles.summary} lang={event.language}>
            {event.summary}
          </p>
        )}
        {event.participations.length > 0 && (
          <RollCall
            answer={answer}
            hovered={hovered}
            onHover={onHover}
            onFilterBy={onFilterBy}
            markedClaim={markedClaim}
            onMarkClaims={setMarkedClaims}
          />
        )}
        <Claims answer={answer} marked={markedClaims} onMark={setMarkedClaim} />
        <RecordFacts answer={answer} onSelect={onSelect} />
      </article>
    </div>
  );
}
