import { Building2, ChevronRight, FileText, type LucideIcon, Newspaper, UserRound } from 'lucide-react';
import type { ReactElement } from 'react';
import type { EventAnswer } from '#model/answers.ts';
import type { ChainLink, Claim, Source } from '#model/record.ts';
import { chainEntry } from '#wording/sentences.ts';
import { words } from '#wording/words.ts';
import styles from './Evidence.module.css';

const ICONS: Readonly<Record<ChainLink['kind'], LucideIcon>> = {
  person: UserRound,
  organisation: Building2,
  agency: Newspaper,
  publication: Newspaper,
  document: FileText,
};

/** Claims in our words, each with the chain of who says so and where it was read. */
export function ClaimList({ claims, answer }: { claims: readonly Claim[]; answer: EventAnswer }): ReactElement {
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <p lang={claim.language ?? answer.summary.language}>{claim.text}</p>
          <Chain claim={claim} source={answer.sources.find(({ id }) => id === claim.source)} />
        </li>
      ))}
    </ul>
  );
}

function Chain({ claim, source }: { claim: Claim; source: Source | undefined }): ReactElement {
  return (
    <ul className={styles.chain}>
      {claim.chain.map((link) => {
        const Icon = ICONS[link.kind];
        return (
          <li key={link.name}>
            <Icon size={13} strokeWidth={2.1} aria-hidden="true" />
            <b
              className={link.unnamed ? styles.unnamed : undefined}
              title={link.unnamed ? words.unnamedLink : link.inferred}
            >
              {chainEntry(link)}
            </b>
            <ChevronRight size={13} aria-hidden="true" />
          </li>
        );
      })}
      {claim.chain.length === 0 && (
        <li>
          {words.noSourceNamed}
          <ChevronRight size={13} aria-hidden="true" />
        </li>
      )}
      <li>
        <FileText size={13} strokeWidth={2.1} aria-hidden="true" />
        {source ? <SourceLink source={source} /> : claim.source}
        {claim.locator && <span>{claim.locator}</span>}
      </li>
    </ul>
  );
}

/** By its address where that is one of the web; anything else stays text. */
function SourceLink({ source: { title, publisher, url } }: { source: Source }): ReactElement {
  if (!url || !/^https?:\/\//i.test(url)) return <b title={title}>{publisher}</b>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={title}>
      {publisher}
    </a>
  );
}
