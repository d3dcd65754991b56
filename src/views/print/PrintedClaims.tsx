import type { ReactElement } from 'react';
import type { EventAnswer } from '#model/answers.ts';
import type { DatedSource } from '#model/event.ts';
import type { Claim } from '#model/record.ts';
import { printWords } from '#wording/lateWords.ts';
import { chainEntry } from '#wording/sentences.ts';
import { joinWords, numberWords, words } from '#wording/words.ts';
import { contradicted } from './claimNumbers.ts';
import styles from './print.module.css';

type ClaimsProps = { readonly answer: EventAnswer; readonly sources: readonly DatedSource[]; readonly wide: boolean };

/** Each claim with a number, who says so from origin to relay, where it was read, and what says otherwise. */
export function PrintedClaims({ answer, sources, wide }: ClaimsProps): ReactElement | null {
  const { claims, language } = answer.event;
  if (claims.length === 0) return null;
  const others = contradicted(claims);
  const read = new Set(claims.map(({ source }) => source));
  const [only] = sources.filter(({ id }) => read.has(id));
  const one = read.size === 1 ? only : undefined;
  return (
    <section className={wide ? `${styles.claims} ${styles.wide}` : styles.claims}>
      <h2>{words.whoSaysSo}</h2>
      <ol>
        {claims.map((claim, index) => (
          <li key={claim.id}>
            <p className={styles.claim} lang={claim.language ?? language}>
              {claim.text}
            </p>
            <p>{whoSays(claim, one ? null : sources.findIndex(({ id }) => id === claim.source) + 1)}</p>
            {(others[index]?.length ?? 0) > 0 && (
              <p className={styles.differ}>
                {printWords.differ(joinWords((others[index] ?? []).map(numberWords), 'conjunction'))}
              </p>
            )}
          </li>
        ))}
      </ol>
      {one && <p>{printWords.allThrough(claims.length, one.title)}</p>}
    </section>
  );
}

/** Origin › relay; paragraph 3, source 2. */
function whoSays({ chain, locator }: Claim, source: number | null): string {
  const said = chain.length === 0 ? words.noSourceNamed : chain.map(chainEntry).join(' › ');
  const where = [locator ?? '', source ? printWords.sourceNumber(source) : ''].filter((part) => part !== '');
  return where.length === 0 ? said : `${said} (${where.join(', ')})`;
}
