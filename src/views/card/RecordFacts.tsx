import type { ReactElement, ReactNode } from 'react';
import { PanelSection } from '#controls/PanelSection.tsx';
import type { EventAnswer } from '#model/answers.ts';
import { dateWords } from '#wording/dates.ts';
import { words } from '#wording/words.ts';
import styles from './RecordFacts.module.css';
import { SourceLink } from './SourceLink.tsx';

/** What else the record holds: the date as given, places, why this status, relations, other names, notes and codes. */
export function RecordFacts({
  answer,
  onSelect,
}: {
  answer: EventAnswer;
  onSelect: (id: string) => void;
}): ReactElement {
  const { event, sources, related } = answer;
  const codes = [
    event.codes?.cameo && `CAMEO ${event.codes.cameo}`,
    event.codes?.plover && `PLOVER ${event.codes.plover}`,
  ];
  return (
    <PanelSection isRegion title={words.recordFacts}>
      <dl className={styles.facts}>
        <Fact name={words.fact.date}>
          {words.sentence(dateWords(event.date))} {event.date.edtf !== '' && <code>{event.date.edtf}</code>}
          {event.dateNote && <p className={styles.why}>{event.dateNote}</p>}
        </Fact>
        <Fact name={words.fact.status}>{event.statusReason}</Fact>
        <Fact name={event.places.length > 1 ? words.fact.places : words.fact.place}>
          {event.places.length === 0
            ? words.notStated
            : event.places.map((place) => (
                <p key={place.name}>
                  {place.name}, {words.precision(place.precision)}, {words.certainty(place.certainty)}
                  {place.reason && <span className={styles.why}> {place.reason}</span>}
                </p>
              ))}
        </Fact>
        <Fact name={words.fact.related}>
          {related.map((other) => (
            <p key={`${other.kind} ${other.direction} ${other.id}`}>
              {words.relation(other.kind, other.direction)}{' '}
              <button type="button" className={styles.relation} onClick={() => onSelect(other.id)}>
                {other.title}
              </button>
              {other.note && <span className={styles.why}> {other.note}</span>}
            </p>
          ))}
        </Fact>
        <Fact name={words.fact.aliases}>
          {event.aliases.map((alias) => (
            <p key={alias.name}>
              {alias.name}
              {alias.note && <span className={styles.why}> {alias.note}</span>}
            </p>
          ))}
        </Fact>
        <Fact name={words.fact.tags}>{event.tags.join(', ')}</Fact>
        <Fact name={words.fact.notes}>
          {event.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Fact>
        <Fact name={words.fact.sources}>
          {sources.map((source) => (
            <p key={source.id}>
              <SourceLink source={source} text={source.title} />, {source.publisher}, {dateWords(source.date)}
              {source.publishedNote && <span className={styles.why}> {source.publishedNote}</span>}
            </p>
          ))}
        </Fact>
        <Fact name={words.fact.verification}>
          {event.verification && words.verification(event.verification.level)}
          {event.verification?.note && <p className={styles.why}>{event.verification.note}</p>}
        </Fact>
        <Fact name={words.fact.codes}>{codes.filter(Boolean).join(' · ')}</Fact>
        <Fact name={words.fact.record}>
          <code className={styles.record}>{event.id}</code>
        </Fact>
      </dl>
    </PanelSection>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }): ReactElement | null {
  const isEmpty = children === undefined || children === '' || (Array.isArray(children) && children.length === 0);
  if (isEmpty || (Array.isArray(children) && children.every((child) => child === undefined || child === false)))
    return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
