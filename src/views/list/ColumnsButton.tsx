import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#controls/Button.tsx';
import { Popover } from '#controls/Popover.tsx';
import { listWords } from '#wording/lateWords.ts';
import { isFixed, LIST_COLUMNS, type ListColumn, withColumn } from './columns.ts';
import styles from './ListView.module.css';

type ColumnsButtonProps = {
  readonly columns: readonly ListColumn[];
  readonly onColumns: (columns: readonly ListColumn[]) => void;
};

/** Which columns the table has. */
export function ColumnsButton({ columns, onColumns }: ColumnsButtonProps): ReactElement {
  return (
    <Popover
      label={listWords.columnsShown}
      width={232}
      trigger={(trigger) => (
        <Button size="small" {...trigger}>
          {listWords.columns}
          <ChevronDown size={14} strokeWidth={2.1} aria-hidden="true" />
        </Button>
      )}
    >
      {() => (
        <fieldset className={styles.choices}>
          <legend>{listWords.columnsShown}</legend>
          {LIST_COLUMNS.map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                checked={columns.includes(column)}
                disabled={isFixed(column)}
                onChange={(event) => onColumns(withColumn(columns, column, event.currentTarget.checked))}
              />
              {listWords.column(column)}
              {isFixed(column) && <small>{listWords.alwaysShown}</small>}
            </label>
          ))}
        </fieldset>
      )}
    </Popover>
  );
}
