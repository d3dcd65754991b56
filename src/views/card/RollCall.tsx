import { Scale } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { PanelSection } from '#controls/PanelSection.tsx';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import type { EventAnswer } from '#model/answers.ts';
import type { Hovered } from '#model/hovered.ts';
import type { ParticipantChoice } from '#model/participantChoice.ts';
import { actorName } from '#wording/actorName.ts';
import { certaintySplit, type Member, type RollCallRow, rollCall } from '#wording/rollCall.ts';
import { words } from '#wording/words.ts';
import { ActorButton } from './ActorButton.tsx';
import styles from './RollCall.module.css';

export type RollCallProps = {
  readonly answer: EventAnswer;
  /** There is no room for codes: the names of many stand behind a button. */
  readonly isTight: boolean;
  /** The id of the element that shows how sources differ on one of these claims; null where none is contested. */
  readonly disputeOf: (claims: ReadonlySet<string>) => string | null;
  readonly hovered: Hovered | null;
  readonly onHover: (hovered: Hovered | null) => void;
  readonly onFilterBy: (choice: ParticipantChoice) => void;
  /** The claim that the reader rests on; rows that rest on it are marked. */
  readonly markedClaim: string | null;
  /** The reader rests on a row: its claims are to be marked. */
  readonly onMarkClaims: (claims: ReadonlySet<string>) => void;
};

/** Names up to this number are written out; more become codes with the name at hand. */
const NAMED = 6;
const NOTHING: ReadonlySet<string> = new Set();

/** Who was there and who was not, exceptions first, with how well each is known and why. */
export function RollCall(props: RollCallProps): ReactElement {
  const { answer, hovered, onHover, markedClaim, onMarkClaims } = props;
  const rows = rollCall(answer, actorName);
  const { stated, inferred, byName } = certaintySplit(answer);
  const states = answer.actors.filter((actor) => actor.kind === 'state').length;
  const all = answer.actors.length;
  return (
    <PanelSection
      isRegion
      title={words.rollCall}
      aside={
        <>
          {states === all ? words.states(all) : words.participants(all)} · {words.statedSplit(stated, inferred, byName)}
        </>
      }
    >
      <ul>
        {rows.map((row) => {
          const isMarked =
            (hovered?.kind === 'sign' && hovered.sign === row.sign) ||
            (markedClaim !== null && row.claims.has(markedClaim));
          const rest = (): void => {
            onHover({ kind: 'sign', sign: row.sign });
            onMarkClaims(row.claims);
          };
          const leave = (): void => {
            onHover(null);
            onMarkClaims(NOTHING);
          };
          return (
            <li
              key={`${row.role} ${row.inferred}`}
              className={isMarked ? `${styles.row} ${styles.marked}` : styles.row}
              onPointerEnter={rest}
              onPointerLeave={leave}
              onFocus={rest}
              onBlur={leave}
            >
              <RoleGlyph sign={row.sign} inferred={row.inferred} />
              <RowBody row={row} {...props} />
            </li>
          );
        })}
      </ul>
    </PanelSection>
  );
}

function RowBody(props: RollCallProps & { row: RollCallRow }): ReactElement {
  const { row, isTight, disputeOf, onFilterBy, onHover, hovered } = props;
  const [isOpen, setOpen] = useState(false);
  const many = row.members.length > NAMED;
  const asCodes = many && !isTight;
  const dispute = disputeOf(row.claims);
  const expected = row.members.every(({ participation }) => participation.expected) ? [words.expected] : [];
  const shown = asCodes ? row.members.toSorted(byCode) : row.members;
  const members = shown.map(({ actor, code }) => (
    <li key={actor.id}>
      <ActorButton
        actor={actor}
        framed={asCodes}
        code={asCodes ? code : null}
        role={row.role}
        inferred={row.inferred}
        isHovered={hovered?.kind === 'actor' && hovered.id === actor.id}
        onHover={onHover}
        onFilterBy={onFilterBy}
      />
    </li>
  ));
  return (
    <div>
      <div className={styles.rowHead}>
        <span>
          <b>{words.roleTitle(row.role)}</b>{' '}
          {many
            ? words.membersOf(
                row.members.length,
                row.members.every(({ code }) => code !== null),
              )
            : null}
        </span>
        {many && isTight && (
          <button
            type="button"
            className={styles.show}
            aria-expanded={isOpen}
            aria-label={isOpen ? words.hideNames(row.members.length) : words.showNames(row.members.length)}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? words.hide : words.show}
          </button>
        )}
        {!many && <ul className={styles.names}>{members}</ul>}
        <span className={row.inferred ? styles.inferred : styles.stated}>
          {words.certainty(row.inferred ? 'inferred' : 'stated')}
        </span>
      </div>
      {asCodes && <ul className={styles.codes}>{members}</ul>}
      {many && isTight && isOpen && <ul className={styles.names}>{members}</ul>}
      {[...row.lines, ...expected].map((line) => (
        <p key={line} className={styles.why}>
          {words.sentence(line)}
        </p>
      ))}
      {dispute !== null && <DisputeLink id={dispute} />}
    </div>
  );
}

/** Leads to the claims that contradict each other, without a step in the history of the page. */
function DisputeLink({ id }: { id: string }): ReactElement {
  return (
    <a
      href={`#${id}`}
      className={styles.differ}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      <Scale size={13} strokeWidth={2.1} aria-hidden="true" />
      {words.sourcesDiffer}
    </a>
  );
}

/** States by their codes, then everyone else by name. */
function byCode(a: Member, b: Member): number {
  if (a.code === null || b.code === null) return Number(a.code === null) - Number(b.code === null);
  return a.code < b.code ? -1 : 1;
}
