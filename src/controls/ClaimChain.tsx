import { Building2, ChevronRight, FileText, type LucideIcon, Newspaper, UserRound } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ChainLink, Claim, Source } from '#model/record.ts';
import { chainEntry } from '#wording/sentences.ts';
import { words } from '#wording/words.ts';
import styles from './ClaimChain.module.css';
import { WebLink } from './WebLink.tsx';

const ICONS: Readonly<Record<ChainLink['kind'], LucideIcon>> = {
  person: UserRound,
  organisation: Building2,
  agency: Newspaper,
  publication: Newspaper,
  document: FileText,
};

type ClaimChainProps = {
  readonly claim: Claim;
  /** Ends the chain, where it is to be said in which source the claim was read. */
  readonly source?: Source | undefined;
};

/** Who says so, from origin to relay, and where it was read. */
export function ClaimChain({ claim: { chain, locator }, source }: ClaimChainProps): ReactElement {
  return (
    <ul className={styles.chain}>
      {chain.length === 0 && (
        <li>
          <FileText size={13} strokeWidth={2.1} aria-hidden="true" />
          {words.noSourceNamed}
        </li>
      )}
      {chain.map((link, i) => {
        const Icon = ICONS[link.kind];
        return (
          <li key={link.name}>
            {i > 0 && <ChevronRight size={13} aria-hidden="true" />}
            <Icon size={13} strokeWidth={2.1} aria-hidden="true" />
            <b
              className={link.unnamed ? styles.unnamed : undefined}
              title={link.unnamed ? words.unnamedLink : link.inferred}
            >
              {chainEntry(link)}
            </b>
          </li>
        );
      })}
      {source && (
        <li>
          <ChevronRight size={13} aria-hidden="true" />
          <FileText size={13} strokeWidth={2.1} aria-hidden="true" />
          <WebLink url={source.url} title={source.title}>
            {source.publisher}
          </WebLink>
        </li>
      )}
      {locator && <li className={styles.locator}>{locator}</li>}
    </ul>
  );
}
