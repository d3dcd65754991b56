import type { ReactElement } from 'react';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import type { EventRow } from '#model/answers.ts';
import { dateWords } from '#wording/dates.ts';
import { listWords, printWords } from '#wording/lateWords.ts';
import { placeWords } from '#wording/sentences.ts';
import { words } from '#wording/words.ts';
import styles from './print.module.css';
import { rowGroups, saidBy } from './rowGroups.ts';

/** The events in view as text: what timeline and map show of each, and who says so. */
export function PrintedEvents({ rows, matched }: { rows: readonly EventRow[]; matched: number }): ReactElement {
  return (
    <section className={styles.events}>
      <h2>{words.eventsTitle}</h2>
      {rows.length < matched && <p>{printWords.firstRows(rows.length, matched)}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{listWords.column('date')}</th>
            <th scope="col">{listWords.column('event')}</th>
            <th scope="col">{listWords.column('place')}</th>
            <th scope="col">{listWords.column('participants')}</th>
            <th scope="col">{listWords.column('source')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row }: { row: EventRow }): ReactElement {
  const { groups, left } = rowGroups(row);
  return (
    <tr>
      <td>{words.sentence(dateWords(row.date, 'short'))}</td>
      <th scope="row">
        <span lang={row.language}>{row.title}</span>
        <p>
          {words.type(row.type)} · {words.status(row.status)}
        </p>
      </th>
      <td>{row.place ? placeWords(row.place) : words.sentence(words.placeNotStated)}</td>
      <td>
        {groups.map(({ sign, inferred, text }) => (
          <p key={text} className={styles.group}>
            <RoleGlyph sign={sign} inferred={inferred} size={12} />
            {text}
          </p>
        ))}
        {left > 0 && <p>{printWords.moreParticipants(left)}</p>}
      </td>
      <td>
        {saidBy(row)}
        {row.sourcesDiffer && <p className={styles.differ}>{words.sourcesDiffer}</p>}
      </td>
    </tr>
  );
}
