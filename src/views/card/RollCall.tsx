import type { ReactElement } from 'react';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import type { EventAnswer } from '#model/answers.ts';
import type { Hovered } from '#model/hovered.ts';
import type { ParticipantChoice } from '#model/participantChoice.ts';
import { actorName } from '#wording/actorName.ts';
import { words } from '#wording/words.ts';
import { ActorButton } from './ActorButton.tsx';
import styles from './card.module.css';
import { certaintySplit, type Member, type RollCallRow, rollCall } from './rollCall.ts';

export type RollCallProps = {
  readonly answer: EventAnswer;
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
    <section className={styles.section} aria-label={words.rollCall}>
      <h3>
        {words.rollCall}
        <span>
          {states === all ? words.states(all) : words.participants(all)} · {words.statedSplit(stated, inferred, byName)}
        </span>
      </h3>
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
    </section>
  );
}

function RowBody({ row, onFilterBy, onHover, hovered }: RollCallProps & { row: RollCallRow }): ReactElement {
  const many = row.members.length > NAMED;
  const expected = row.members.every(({ participation }) => participation.expected) ? [words.expected] : [];
  const shown = many ? row.members.toSorted(byCode) : row.members;
  const members = shown.map(({ actor, code }) => (
    <li key={actor.id}>
      <ActorButton
        actor={actor}
        code={many ? code : null}
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
        {!many && <ul className={styles.names}>{members}</ul>}
        <span className={row.inferred ? styles.inferred : styles.stated}>
          {words.certainty(row.inferred ? 'inferred' : 'stated')}
        </span>
      </div>
      {many && <ul className={styles.codes}>{members}</ul>}
      {[...row.lines, ...expected].map((line) => (
        <p key={line} className={styles.why}>
          {words.sentence(line)}
        </p>
      ))}
    </div>
  );
}

function byCode(a: Member, b: Member): number {
  return (a.code ?? a.actor.id) < (b.code ?? b.actor.id) ? -1 : 1;
}
