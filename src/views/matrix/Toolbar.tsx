import { ChevronDown, Download } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#controls/Button.tsx';
import type { MatrixAnswer, MatrixColumns } from '#model/answers.ts';
import { MATRIX_GROUPS } from '#model/matrixGroup.ts';
import { MEMBERSHIP_YEAR } from '#signs/memberships.ts';
import { matrixWords } from '#wording/lateWords.ts';
import { csvText } from './csv.ts';
import { download } from './download.ts';
import type { MatrixViewProps } from './matrixProps.ts';
import { isState, matrixTable, type Shown } from './matrixTable.ts';
import styles from './Toolbar.module.css';

type ToolbarProps = MatrixViewProps & {
  /** What the CSV holds; null while there is nothing. */
  readonly shown: (Shown & { readonly selectedRow: number | null }) | null;
};

const COLUMNS: readonly MatrixColumns[] = ['state', 'participant'];

/** How large the matrix is, in which order it stands, and a way to take it along. */
export function Toolbar(props: ToolbarProps): ReactElement {
  const { columns, group, newestFirst, merged, shown, fileName } = props;
  const note = noteOf(props);
  return (
    <div className={styles.bar}>
      <h2>{matrixWords.title}</h2>
      {shown && <span className={styles.size}>{sizeOf(shown.answer)}</span>}
      {note !== '' && <span className={styles.note}>{note}</span>}
      <div className={styles.controls}>
        <Choice
          label={matrixWords.columns}
          value={columns}
          values={COLUMNS}
          nameOf={(value) => matrixWords.columnsOf[value]}
          onChange={props.onColumns}
        />
        <Choice
          label={matrixWords.groupBy[columns]}
          value={group}
          values={MATRIX_GROUPS}
          nameOf={(value) => matrixWords.group[value]}
          onChange={props.onGroup}
        />
        <Choice
          label={matrixWords.order}
          value={newestFirst ? 'newest' : 'oldest'}
          values={['oldest', 'newest'] as const}
          nameOf={(value) => (value === 'newest' ? matrixWords.newestFirst : matrixWords.oldestFirst)}
          onChange={(value) => props.onNewestFirst(value === 'newest')}
        />
        <label className={styles.check}>
          <input type="checkbox" checked={merged} onChange={(event) => props.onMerged(event.target.checked)} />
          {matrixWords.merge}
        </label>
        <Button
          size="small"
          disabled={shown === null}
          title={matrixWords.csvLabel}
          aria-label={matrixWords.csvLabel}
          onClick={() => shown && download(csvText(matrixTable(shown)), `${fileName}.csv`, 'text/csv;charset=utf-8')}
        >
          <Download size={14} strokeWidth={2.1} aria-hidden="true" />
          {matrixWords.csv}
        </Button>
      </div>
    </div>
  );
}

/** What the reader must know of the order at hand. */
function noteOf({ group, shown, selected }: ToolbarProps): string {
  if (group === 'organisation') return matrixWords.groupSource.organisation(MEMBERSHIP_YEAR);
  if (group === 'region') return matrixWords.groupSource.region;
  if (group !== 'presence' || shown === null || shown.selectedRow !== null) return '';
  return selected === null ? matrixWords.noneSelected : matrixWords.selectedNotShown;
}

function sizeOf({ rowCount, columnCount, columns }: MatrixAnswer): string {
  // What kind of participant stands beyond those that are shown is not known.
  const states = columnCount > columns.length ? 0 : columns.filter(isState).length;
  return matrixWords.size(rowCount, states, columnCount - states);
}

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly values: readonly T[];
  readonly nameOf: (value: T) => string;
  readonly onChange: (value: T) => void;
};

/** A list of the browser, which reads as one phrase with its label: “Events: oldest first”. */
function Choice<T extends string>({ label, value, values, nameOf, onChange }: ChoiceProps<T>): ReactElement {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = values.find((known) => known === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((known) => (
          <option key={known} value={known}>
            {nameOf(known)}
          </option>
        ))}
      </select>
      <ChevronDown size={13} strokeWidth={2.1} aria-hidden="true" />
    </label>
  );
}
