import type { ReactElement } from 'react';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import type { EventAnswer, EventSummary, MatrixColumn, MatrixColumns } from '#model/answers.ts';
import { signOf } from '#model/role.ts';
import { actorName } from '#wording/actorName.ts';
import { columnName } from '#wording/columnNames.ts';
import { dateWords } from '#wording/dates.ts';
import { matrixWords } from '#wording/lateWords.ts';
import { attendanceWords, placeWords } from '#wording/sentences.ts';
import { joinWords, mapWords, words } from '#wording/words.ts';
import { ClaimList } from './ClaimList.tsx';
import { ColumnTotals } from './ColumnTotals.tsx';
import type { ShownColumn } from './columnLayout.ts';
import styles from './Evidence.module.css';
import { claimsOf, type Part, partsOf, reasonsOf } from './evidence.ts';
import type { MatrixViewProps } from './matrixProps.ts';
import { isState } from './matrixTable.ts';
import type { Place } from './spot.ts';
import type { Matrix } from './useMatrix.ts';

type EvidenceProps = Pick<MatrixViewProps, 'useEvent' | 'onFilterBy'> & {
  readonly matrix: Matrix;
  readonly columns: readonly ShownColumn[];
  readonly mode: MatrixColumns;
  readonly place: Place;
  /** The reader went to the place; otherwise only a selected event has something to show. */
  readonly isChosen: boolean;
};

/** What the cell at hand rests on: the event and the role, who says so, and the participant in all events. */
export function Evidence(props: EvidenceProps): ReactElement {
  const { matrix, columns, mode, place, isChosen, useEvent, onFilterBy } = props;
  const { answer, rows } = matrix;
  const isOfSelected = place.row === -1 || !isChosen;
  const row = isOfSelected ? matrix.selectedRow : (rows[place.row] ?? null);
  const summary = row === null ? undefined : answer.rows[row];
  const asked = useEvent(summary?.id ?? null);
  const record = asked && asked.event.id === summary?.id ? asked : null;
  const members = (columns[place.column]?.members ?? []).flatMap((member) => answer.columns[member] ?? []);
  const parts = record && members.length > 0 ? partsOf(record, members, mode) : null;
  return (
    <section className={styles.pane} aria-label={matrixWords.pane}>
      <div>
        {summary ? <EventOf summary={summary} /> : <p className={styles.hint}>{matrixWords.nothingChosen}</p>}
        {summary && members.length > 0 && <Roles who={whoIs(members)} members={members} parts={parts} />}
      </div>
      <div>
        {summary && record && (
          <>
            <h4>{matrixWords.evidence}</h4>
            <Grounds record={record} parts={parts} />
          </>
        )}
      </div>
      <div>
        {members.length > 0 ? (
          <ColumnTotals matrix={matrix} members={members} who={whoIs(members)} onFilterBy={onFilterBy} />
        ) : (
          summary && (
            <>
              <h4>{matrixWords.eventTotals}</h4>
              <p>{attendanceWords(summary) || words.status(summary.status)}</p>
            </>
          )
        )}
      </div>
    </section>
  );
}

function whoIs(members: readonly MatrixColumn[]): string {
  const [only] = members;
  if (only && members.length === 1) return columnName(only);
  return matrixWords.merged(members.length, members.every(isState));
}

/** PLACE — Tuesday 11 March 2025, and the title. */
function EventOf({ summary }: { summary: EventSummary }): ReactElement {
  const { date, place, title, language } = summary;
  return (
    <>
      <p className={styles.dateline}>
        {place && (
          <>
            <b>{placeWords(place)}</b>
            {' — '}
          </>
        )}
        {words.sentence(dateWords(date, date.kind === 'day' ? 'weekday' : 'full'))}
      </p>
      <h3 lang={language}>{title}</h3>
    </>
  );
}

type RolesProps = {
  readonly who: string;
  readonly members: readonly MatrixColumn[];
  readonly parts: readonly Part[] | null;
};

/** A line for each role, and who has it where that is not the column's one participant. Null parts are on their way. */
function Roles({ who, members, parts }: RolesProps): ReactElement {
  const names = members.length > 1 ? joinWords(members.map(columnName), 'conjunction') : null;
  if (parts?.length === 0) {
    return (
      <>
        <p className={styles.role}>
          <span className={styles.dot} />
          <b>{who}</b> {matrixWords.notMentioned}
        </p>
        {names && <p className={styles.why}>{names}</p>}
      </>
    );
  }
  return (
    <ul>
      {(parts ?? []).map(({ actors, participation }) => {
        const { role, certainty, note, expected } = participation;
        const own = members.length > 1 && actors.length > 1 ? who : joinWords(actors.map(actorName), 'conjunction');
        return (
          <li key={`${actors[0]?.id} ${role}`}>
            <p className={styles.role}>
              <RoleGlyph sign={signOf(role)} inferred={certainty !== 'stated'} />
              <span>
                <b>{own}</b>
                {mapWords.afterName(words.role(role))}
              </span>
              <span className={certainty === 'stated' ? styles.stated : styles.inferred}>
                {words.certainty(certainty)}
              </span>
            </p>
            {expected && <p className={styles.why}>{words.sentence(mapWords.announced)}</p>}
            {note && <p className={styles.why}>{note}</p>}
          </li>
        );
      })}
      {names && <li className={styles.why}>{names}</li>}
    </ul>
  );
}

/** Why it is held to be so: reasons where it is inferred, and the claims. Null parts: of the event as a whole. */
function Grounds({ record, parts }: { record: EventAnswer; parts: readonly Part[] | null }): ReactElement {
  if (parts?.length === 0) return <p className={styles.hint}>{matrixWords.notSaid}</p>;
  const claims = parts ? claimsOf(record, parts) : record.event.claims;
  const reasons = reasonsOf(parts ?? []);
  const none = parts ? matrixWords.noClaimLinked : matrixWords.noClaims;
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason} className={styles.reason} lang={record.summary.language}>
          {matrixWords.inferredBecause(reason)}
        </p>
      ))}
      {claims.length > 0 ? <ClaimList claims={claims} answer={record} /> : <p className={styles.hint}>{none}</p>}
    </>
  );
}
