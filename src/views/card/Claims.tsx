import { Building2, ChevronRight, FileText, Newspaper, UserRound } from 'lucide-react';
import type { ReactElement } from 'react';
import type { EventAnswer } from '#model/answers.ts';
import type { ChainLink, Claim } from '#model/record.ts';
import { words } from '#wording/words.ts';
import styles from './card.module.css';
import { SourceLink } from './SourceLink.tsx';

type ClaimsProps = {
  readonly answer: EventAnswer;
  readonly marked: ReadonlySet<string>;
  readonly onMark: (claim: string | null) => void;
};

/** Each claim in our words, with the chain of who says so, from origin to relay, and where it was read. */
export function Claims({ answer, marked, onMark }: ClaimsProps): ReactElement | null {
  const { claims, language } = answer.event;
  if (claims.length === 0) return null;
  const read = answer.sources.filter((source) => claims.some((claim) => claim.source === source.id));
  const [only] = read;
  const one = read.length === 1 && only ? only : null;
  return (
    <section className={styles.section} aria-label={words.whoSaysSo}>
      <h3>
        {words.whoSaysSo}
        <span>
          {words.claims(claims.length)}
          {one && (
            <>
              {words.allThrough} <SourceLink source={one} text={words.oneSource(one.kind)} />
            </>
          )}
        </span>
      </h3>
      <ul>
        {claims.map((claim) => (
          <li
            key={claim.id}
            className={marked.has(claim.id) ? `${styles.claim} ${styles.marked}` : styles.claim}
            onPointerEnter={() => onMark(claim.id)}
            onPointerLeave={() => onMark(null)}
          >
            <p lang={claim.language ?? language}>{claim.text}</p>
            <Chain claim={claim} />
            {!one && <SourceOf claim={claim} answer={answer} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Chain({ claim }: { claim: Claim }): ReactElement {
  return (
    <ul className={styles.chain}>
      {claim.chain.length === 0 && (
        <li>
          <FileText size={13} strokeWidth={2.1} aria-hidden="true" />
          {words.noSourceNamed}
        </li>
      )}
      {claim.chain.map((link, i) => (
        <li key={link.name}>
          {i > 0 && <ChevronRight size={13} aria-hidden="true" />}
          <LinkIcon kind={link.kind} />
          <b
            className={link.unnamed ? styles.unnamed : undefined}
            title={link.unnamed ? words.unnamedLink : link.inferred}
          >
            {words.chainEntry(link)}
          </b>
        </li>
      ))}
      {claim.locator && <li className={styles.locator}>{claim.locator}</li>}
    </ul>
  );
}

function SourceOf({ claim, answer }: { claim: Claim; answer: EventAnswer }): ReactElement | null {
  const source = answer.sources.find(({ id }) => id === claim.source);
  return source ? <SourceLink source={source} text={source.title} /> : null;
}

function LinkIcon({ kind }: { kind: ChainLink['kind'] }): ReactElement {
  const Icon = {
    person: UserRound,
    organisation: Building2,
    agency: Newspaper,
    publication: Newspaper,
    document: FileText,
  };
  const Chosen = Icon[kind];
  return <Chosen size={13} strokeWidth={2.1} aria-hidden="true" />;
}
