import { Scale } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { TypeIcon } from '#controls/TypeIcon.tsx';
import type { EventRow } from '#model/answers.ts';
import { listWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import type { ListColumn } from './columns.ts';
import { dateCell } from './dateCell.ts';
import styles from './ListRow.module.css';
import { ParticipantsCell } from './ParticipantsCell.tsx';
import { placeCell, sourceCell } from './rowText.ts';
import type { Acts } from './useActs.ts';

type CellProps = {
  readonly column: Exclude<ListColumn, 'event'>;
  readonly row: EventRow;
  readonly outlined: string | null;
  readonly acts: Acts;
};

/** What a row says in one of its columns. */
export function Cell({ column, row, outlined, acts }: CellProps): ReactNode {
  switch (column) {
    case 'date':
      return <TwoLines {...linesOf(dateCell(row.date))} />;
    case 'type':
      return (
        <span className={styles.typeWord} title={words.type(row.type)}>
          <TypeIcon type={row.type} size={15} />
          <span>{words.type(row.type)}</span>
        </span>
      );
    case 'place': {
      const place = placeCell(row);
      return place ? <TwoLines lang={row.language} first={place.where} second={place.known} /> : <NotStated />;
    }
    case 'status':
      return (
        <>
          <span className={styles.tag} data-status={row.status}>
            {words.status(row.status)}
          </span>
          {row.statusDetail !== null && <small lang={row.language}>{row.statusDetail}</small>}
        </>
      );
    case 'participants':
      return <ParticipantsCell row={row} outlined={outlined} acts={acts} />;
    case 'source':
      return <SourceCell row={row} />;
    case 'mode':
      return row.mode === null ? <NotStated /> : words.sentence(words.mode(row.mode));
    case 'tags':
      return row.tags.length === 0 ? <NotStated /> : <span lang={row.language}>{row.tags.join(', ')}</span>;
    case 'verification':
      return row.verification === null ? <NotStated /> : words.sentence(words.verificationLevel(row.verification));
  }
}

function SourceCell({ row }: { row: EventRow }): ReactElement {
  const source = sourceCell(row);
  return (
    <>
      {source ? <TwoLines first={source.who} second={source.how} /> : <NotStated />}
      {row.sourcesDiffer && (
        <span className={styles.differ} title={listWords.sourcesDifferMeaning}>
          <Scale size={12} strokeWidth={2.1} aria-hidden="true" />
          {listWords.sourcesDiffer}
        </span>
      )}
    </>
  );
}

type Lines = { readonly first: ReactNode; readonly second: string };

function TwoLines({ first, second, lang }: Lines & { readonly lang?: string }): ReactElement {
  return (
    <>
      <span lang={lang}>{first}</span>
      {second !== '' && <small>{second}</small>}
    </>
  );
}

function linesOf({ value, known }: ReturnType<typeof dateCell>): Lines {
  return { first: <b>{value}</b>, second: known };
}

function NotStated(): ReactElement {
  return <span className={styles.muted}>{words.notStated}</span>;
}
