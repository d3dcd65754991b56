import { Scale } from 'lucide-react';
import type { ReactElement } from 'react';
import { ClaimChain } from '#controls/ClaimChain.tsx';
import { PanelSection } from '#controls/PanelSection.tsx';
import type { EventAnswer } from '#model/answers.ts';
import type { Claim } from '#model/record.ts';
import { words } from '#wording/words.ts';
import styles from './Claims.module.css';
import type { groupClaims } from './disputes.ts';
import { SourceLink } from './SourceLink.tsx';

type ClaimsProps = {
  readonly answer: EventAnswer;
  readonly grouped: ReturnType<typeof groupClaims>;
  /** The id of the element of a dispute, so that the roll call can lead to it. */
  readonly idOf: (dispute: number) => string;
  readonly marked: ReadonlySet<string>;
  readonly onMark: (claim: string | null) => void;
};

/** Each claim in our words, with the chain of who says so, and where it was read; those that contradict each other side by side. */
export function Claims({ answer, grouped, idOf, marked, onMark }: ClaimsProps): ReactElement | null {
  const { claims } = answer.event;
  const { disputes, others } = grouped;
  if (claims.length === 0) return null;
  const read = answer.sources.filter((source) => claims.some((claim) => claim.source === source.id));
  const [only] = read;
  const one = read.length === 1 && only ? only : null;
  const item = { answer, onMark, withSource: one === null };
  return (
    <PanelSection
      isRegion
      title={words.whoSaysSo}
      aside={
        <>
          {words.claims(claims.length)}
          {one && (
            <>
              {words.allThrough} <SourceLink source={one} text={words.oneSource(one.kind)} />
            </>
          )}
        </>
      }
    >
      {disputes.length > 0 && (
        <h4 className={styles.differTitle}>
          <Scale size={14} strokeWidth={2.1} aria-hidden="true" />
          {words.sourcesDiffer}
          {disputes.length > 1 && <span>{words.differOn(disputes.length)}</span>}
        </h4>
      )}
      {disputes.map(({ sides }, at) => (
        <section
          key={idOf(at)}
          id={idOf(at)}
          tabIndex={-1}
          className={styles.dispute}
          aria-label={words.differPoint(at + 1, disputes.length)}
        >
          {sides.map((side) => (
            <ul key={side[0]?.id} className={styles.side}>
              {side.map((claim) => (
                <ClaimItem key={claim.id} claim={claim} isMarked={marked.has(claim.id)} {...item} />
              ))}
            </ul>
          ))}
        </section>
      ))}
      <ul>
        {others.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} isMarked={marked.has(claim.id)} {...item} />
        ))}
      </ul>
    </PanelSection>
  );
}

type ClaimItemProps = Pick<ClaimsProps, 'answer' | 'onMark'> & {
  readonly claim: Claim;
  readonly isMarked: boolean;
  /** Whether it is said where this claim was read; not where all were read in one source. */
  readonly withSource: boolean;
};

function ClaimItem({ claim, answer, isMarked, withSource, onMark }: ClaimItemProps): ReactElement {
  return (
    <li
      className={isMarked ? `${styles.claim} ${styles.marked}` : styles.claim}
      onPointerEnter={() => onMark(claim.id)}
      onPointerLeave={() => onMark(null)}
    >
      <p lang={claim.language ?? answer.event.language}>{claim.text}</p>
      <ClaimChain claim={claim} />
      {withSource && <SourceOf claim={claim} answer={answer} />}
    </li>
  );
}

function SourceOf({ claim, answer }: { claim: Claim; answer: EventAnswer }): ReactElement | null {
  const source = answer.sources.find(({ id }) => id === claim.source);
  return source ? (
    <div className={styles.source}>
      <SourceLink source={source} text={source.title} />, {source.publisher}
    </div>
  ) : null;
}
