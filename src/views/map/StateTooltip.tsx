import type { ReactElement, RefObject } from 'react';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import type { EventAnswer } from '#model/answers.ts';
import type { Claim } from '#model/record.ts';
import { claimOf, type StateRole } from '#signs/stateRoles.ts';
import { actorName } from '#wording/actorName.ts';
import { countryName } from '#wording/countryNames.ts';
import { chainEntry } from '#wording/sentences.ts';
import { joinWords, mapWords, words } from '#wording/words.ts';
import { MapTooltip } from './MapTooltip.tsx';
import styles from './StateTooltip.module.css';

type StateTooltipProps = {
  readonly country: string;
  /** The pointer, in pixels of the browser's window. */
  readonly at: { readonly x: number; readonly y: number };
  /** The tooltip never leaves this box. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly role: StateRole | null;
  readonly shown: EventAnswer | null;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
};

/** A state's role in the event, in what words, and who says so. The card says the same to everyone. */
export function StateTooltip(props: StateTooltipProps): ReactElement {
  const { country, at, frame, role, shown, onEnter, onLeave } = props;
  const claim = role && shown ? claimOf(shown, role) : null;
  return (
    <MapTooltip at={at} frame={frame} of={`${country} ${shown?.event.id}`} onEnter={onEnter} onLeave={onLeave}>
      <p className={styles.head}>
        {role && <RoleGlyph sign={role.sign} inferred={role.inferred} />}
        <b>{countryName(country)}</b>
        {role && mapWords.afterName(words.role(role.role))}
        {role?.participation.expected && `, ${mapWords.announced}`}
      </p>
      {role && role.through.length > 0 && (
        <p className={styles.evidence}>{mapWords.through(joinWords(role.through.map(actorName), 'conjunction'))}</p>
      )}
      {claim && (
        <p className={styles.claim} lang={claim.language ?? shown?.summary.language}>
          {claim.text}
        </p>
      )}
      {role && <p className={styles.evidence}>{evidence(role, claim)}</p>}
      {role?.participation.note && (
        <p className={styles.evidence} lang={shown?.summary.language}>
          {role.participation.note}
        </p>
      )}
      {!role && shown && <p className={styles.evidence}>{words.sentence(mapWords.notMentioned)}</p>}
    </MapTooltip>
  );
}

function evidence({ inferred, participation }: StateRole, claim: Claim | null): string {
  if (!inferred) return mapWords.stated(chainWords(claim));
  return participation.reason ? mapWords.inferred(participation.reason) : mapWords.inferredWithoutReason;
}

function chainWords(claim: Claim | null): string {
  if (!claim || claim.chain.length === 0) return words.noSourceNamed;
  return claim.chain.map((link) => (link.unnamed ? words.unnamed(chainEntry(link)) : chainEntry(link))).join(' › ');
}
