import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type ReactElement, type RefObject, useId, useMemo, useRef, useState } from 'react';
import { Button } from '#controls/Button.tsx';
import { PHONE, useMedia } from '#controls/useMedia.ts';
import { useSize } from '#controls/useSize.ts';
import type { EventAnswer } from '#model/answers.ts';
import type { Hovered } from '#model/hovered.ts';
import type { ParticipantChoice } from '#model/participantChoice.ts';
import { words } from '#wording/words.ts';
import { Claims } from './Claims.tsx';
import { CopyLink } from './CopyLink.tsx';
import { Dateline } from './Dateline.tsx';
import { disputeOf, groupClaims } from './disputes.ts';
import styles from './EventCard.module.css';
import { RecordFacts } from './RecordFacts.tsx';
import { RollCall } from './RollCall.tsx';
import { RollCallStrip } from './RollCallStrip.tsx';
import { Tags } from './Tags.tsx';

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
/** Narrower than this, in CSS pixels, the roll call is a strip of signs. */
const ROOM_FOR_CODES = 340;

/** One event in full: what, where, when, who was there and who was not, and who says so. */
export function EventCard(props: EventCardProps): ReactElement {
  const { answer, hovered, onHover, onSelect, onClose, onFilterBy, onClearFilters, headingRef } = props;
  const { event, position, matched, previous, next, hidden } = answer;
  const [markedClaims, setMarkedClaims] = useState(NOTHING);
  const [markedClaim, setMarkedClaim] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const { width } = useSize(frame);
  const isPhone = useMedia(PHONE);
  const isTight = isPhone || (width > 0 && width < ROOM_FOR_CODES);
  const grouped = useMemo(() => groupClaims(event.claims), [event]);
  const id = useId();
  const idOf = (dispute: number): string => `${id}-dispute-${dispute}`;
  const hasRoles = event.participations.length > 0;
  // Where there is little room, who was there and who was not comes first.
  const about = (
    <>
      <Tags event={event} />
      {event.summary !== '' && (
        <p className={styles.summary} lang={event.language}>
          {event.summary}
        </p>
      )}
    </>
  );
  const step = (id: string | null) => () => {
    if (id !== null) onSelect(id);
  };
  return (
    <div ref={frame} className={styles.card}>
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
        {isTight && hasRoles && <RollCallStrip answer={answer} />}
        {!isTight && about}
        {hasRoles && (
          <RollCall
            answer={answer}
            isTight={isTight}
            disputeOf={(claims) => {
              const at = disputeOf(grouped.disputes, claims);
              return at === null ? null : idOf(at);
            }}
            hovered={hovered}
            onHover={onHover}
            onFilterBy={onFilterBy}
            markedClaim={markedClaim}
            onMarkClaims={setMarkedClaims}
          />
        )}
        {isTight && <div className={styles.below}>{about}</div>}
        <Claims answer={answer} grouped={grouped} idOf={idOf} marked={markedClaims} onMark={setMarkedClaim} />
        <RecordFacts answer={answer} onSelect={onSelect} />
      </article>
    </div>
  );
}
