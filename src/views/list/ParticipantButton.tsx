import type { ReactElement } from 'react';
import { Button } from '#controls/Button.tsx';
import { Popover } from '#controls/Popover.tsx';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import type { RowParticipant } from '#model/answers.ts';
import { type Role, signOf } from '#model/role.ts';
import { roleWords } from '#wording/sentences.ts';
import { menuWords } from '#wording/words.ts';
import styles from './ListRow.module.css';
import { participantCode, participantName, participantText } from './rowText.ts';
import type { Acts } from './useActs.ts';

type ParticipantButtonProps = {
  readonly participant: RowParticipant;
  /** The event whose row it stands in. */
  readonly event: string;
  readonly isOutlined: boolean;
  readonly acts: Acts;
};

/** A participant by its code and sign: resting on it shows it elsewhere, opening it offers to filter by it. */
export function ParticipantButton({ participant, event, isOutlined, acts }: ParticipantButtonProps): ReactElement {
  const { actor, country, role, certainty } = participant;
  const name = participantName(participant);
  const code = participantCode(participant);
  const inferred = certainty !== 'stated';
  const rest = (): void => acts.onHover({ kind: 'actor', id: actor });
  return (
    <Popover
      label={name}
      width={264}
      trigger={(trigger) => (
        <button
          type="button"
          {...trigger}
          className={isOutlined ? `${styles.code} ${styles.outlined}` : styles.code}
          title={participantText(participant)}
          onPointerEnter={rest}
          onPointerLeave={() => acts.onHover({ kind: 'event', id: event })}
          onFocus={rest}
          onBlur={() => acts.onHover(null)}
        >
          <RoleGlyph sign={signOf(role)} inferred={inferred} size={14} />
          <span>{code}</span>
          <span className="visually-hidden">
            {code === name ? '' : ` ${name}`}
            {', '}
          </span>
          <span className={styles.role}>{roleWords(role, inferred)}</span>
        </button>
      )}
    >
      {(close) => {
        const filter = (as: Role | null) => () => {
          close();
          acts.onFilterBy({ actor, country, role: as });
        };
        return (
          <div className={styles.menu}>
            <p>{name}</p>
            <Button look="ghost" size="small" onClick={filter(null)}>
              {menuWords.thatName(name)}
            </Button>
            <Button look="ghost" size="small" onClick={filter(role)}>
              {menuWords.whereRole(name, role)}
            </Button>
          </div>
        );
      }}
    </Popover>
  );
}
