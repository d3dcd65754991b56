import type { ReactElement } from 'react';
import { ClaimChain } from '#controls/ClaimChain.tsx';
import type { EventAnswer } from '#model/answers.ts';
import type { Claim } from '#model/record.ts';
import styles from './Evidence.module.css';

/** Claims in our words, each with the chain of who says so and where it was read. */
export function ClaimList({ claims, answer }: { claims: readonly Claim[]; answer: EventAnswer }): ReactElement {
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <p lang={claim.language ?? answer.summary.language}>{claim.text}</p>
          <ClaimChain claim={claim} source={answer.sources.find(({ id }) => id === claim.source)} />
        </li>
      ))}
    </ul>
  );
}
