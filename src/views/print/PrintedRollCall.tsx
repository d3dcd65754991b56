import type { ReactElement } from 'react';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import type { EventAnswer } from '#model/answers.ts';
import { actorName } from '#wording/actorName.ts';
import { certaintySplit, type RollCallRow, rollCall } from '#wording/rollCall.ts';
import { words } from '#wording/words.ts';
import styles from './print.module.css';
import { namesWords } from './rowGroups.ts';

/** Who was there and who was not, exceptions first, every name in full. */
export function PrintedRollCall({ answer }: { answer: EventAnswer }): ReactElement | null {
  const rows = rollCall(answer, actorName);
  if (rows.length === 0) return null;
  const { stated, inferred, byName } = certaintySplit(answer);
  const all = answer.actors.length;
  const isStates = answer.actors.every((actor) => actor.kind === 'state');
  return (
    <section className={styles.rollCall}>
      <h2>
        {words.rollCall}
        <span>
          {isStates ? words.states(all) : words.participants(all)} · {words.statedSplit(stated, inferred, byName)}
        </span>
      </h2>
      <table>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.role} ${row.inferred}`} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row }: { row: RollCallRow }): ReactElement {
  const { role, sign, inferred, members, lines } = row;
  const expected = members.every(({ participation }) => participation.expected) ? [words.expected] : [];
  return (
    <tr>
      <td>
        <RoleGlyph sign={sign} inferred={inferred} size={14} />
      </td>
      <th scope="row">{words.roleTitle(role)}</th>
      <td>
        {namesWords(members.map(({ actor }) => actorName(actor)))}
        {[...lines, ...expected].map((line) => (
          <p key={line}>{words.sentence(line)}</p>
        ))}
      </td>
      <td>{words.certainty(inferred ? 'inferred' : 'stated')}</td>
    </tr>
  );
}
