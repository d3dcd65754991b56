import type { ReactElement } from 'react';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import type { EventRow } from '#model/answers.ts';
import { signOf } from '#model/role.ts';
import { listWords } from '#wording/lateWords.ts';
import { attendanceWords } from '#wording/sentences.ts';
import styles from './ListRow.module.css';
import { ParticipantButton } from './ParticipantButton.tsx';
import { NAMED, participantsText, participantText } from './rowText.ts';
import type { Acts } from './useActs.ts';

type ParticipantsCellProps = {
  readonly row: EventRow;
  /** The participant that is pointed at somewhere. */
  readonly outlined: string | null;
  readonly acts: Acts;
};

/** Who was there and who was not, exceptions first: codes with their signs, or a strip of signs where they are many. */
export function ParticipantsCell({ row, outlined, acts }: ParticipantsCellProps): ReactElement {
  const { participants, participantCount } = row;
  if (participantCount === 0) return <span className={styles.muted}>{listWords.nobodyNamed}</span>;
  if (participantCount > NAMED) return <Strip row={row} outlined={outlined} acts={acts} />;
  return (
    <ul className={styles.codes}>
      {participants.map((participant) => (
        <li key={`${participant.actor} ${participant.role}`} data-sign={signOf(participant.role)}>
          <ParticipantButton
            participant={participant}
            event={row.id}
            isOutlined={participant.actor === outlined}
            acts={acts}
          />
        </li>
      ))}
    </ul>
  );
}

function Strip({ row, outlined, acts }: ParticipantsCellProps): ReactElement {
  const left = row.participantCount - row.participants.length;
  const counts = attendanceWords(row);
  return (
    <>
      <div className={styles.strip} aria-hidden="true">
        {row.participants.map((participant) => (
          <span
            key={`${participant.actor} ${participant.role}`}
            title={participantText(participant)}
            data-sign={signOf(participant.role)}
            className={participant.actor === outlined ? styles.outlined : undefined}
            onPointerEnter={() => acts.onHover({ kind: 'actor', id: participant.actor })}
            onPointerLeave={() => acts.onHover({ kind: 'event', id: row.id })}
          >
            <RoleGlyph sign={signOf(participant.role)} inferred={participant.certainty !== 'stated'} size={14} />
          </span>
        ))}
        {left > 0 && <small>{listWords.more(left)}</small>}
      </div>
      {counts !== '' && <small>{counts}</small>}
      <span className="visually-hidden">{participantsText(row)}</span>
    </>
  );
}
