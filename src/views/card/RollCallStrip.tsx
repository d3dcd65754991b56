import { Fragment, type ReactElement } from 'react';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import type { EventAnswer } from '#model/answers.ts';
import { actorName } from '#wording/actorName.ts';
import { rollCall } from '#wording/rollCall.ts';
import { roleWords } from '#wording/sentences.ts';
import { words } from '#wording/words.ts';
import styles from './RollCallStrip.module.css';

/** The roll call where there is no room for names: one sign for each participant, exceptions first. */
export function RollCallStrip({ answer }: { answer: EventAnswer }): ReactElement {
  const rows = rollCall(answer, actorName);
  const label = rows.map(({ members, role, inferred }) => words.countedRole(members.length, roleWords(role, inferred)));
  return (
    <div role="img" aria-label={label.join('; ')} className={styles.strip}>
      {rows.map(({ members, role, sign, inferred }) => (
        <Fragment key={`${role} ${inferred}`}>
          {members.map(({ actor }) => (
            <RoleGlyph key={actor.id} sign={sign} inferred={inferred} />
          ))}
        </Fragment>
      ))}
    </div>
  );
}
