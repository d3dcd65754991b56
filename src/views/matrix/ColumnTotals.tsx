import type { ReactElement } from 'react';
import { Button } from '#controls/Button.tsx';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import type { MatrixColumn } from '#model/answers.ts';
import { ROLE_SIGNS } from '#model/role.ts';
import { countColumn } from '#signs/matrixCells.ts';
import { matrixWords } from '#wording/lateWords.ts';
import styles from './Evidence.module.css';
import type { MatrixViewProps } from './matrixProps.ts';
import type { Matrix } from './useMatrix.ts';

type ColumnTotalsProps = Pick<MatrixViewProps, 'onFilterBy'> & {
  readonly matrix: Matrix;
  readonly members: readonly MatrixColumn[];
  readonly who: string;
};

/** In how many events the participant has which sign. Merged ones agree in the rows shown, so those are counted. */
export function ColumnTotals({ matrix, members, who, onFilterBy }: ColumnTotalsProps): ReactElement | null {
  const { answer, cells } = matrix;
  const [first, ...others] = members;
  if (!first) return null;
  const isMerged = others.length > 0;
  const signs = isMerged ? countColumn(cells, answer.columns.indexOf(first)) : first.signs;
  const events = signs.reduce((sum, count) => sum + count, 0);
  const elsewhere = (isMerged ? answer.rows.length : answer.rowCount) - events;
  return (
    <>
      <h4>{matrixWords.inTheseEvents(who)}</h4>
      <ul className={styles.counts}>
        {ROLE_SIGNS.map((sign, i) =>
          signs[i] ? (
            <li key={sign}>
              <RoleGlyph sign={sign} inferred={false} />
              {matrixWords.countOf(signs[i], sign)}
            </li>
          ) : null,
        )}
        {elsewhere > 0 && (
          <li>
            <span className={styles.dot} />
            {matrixWords.countNotMentioned(elsewhere)}
          </li>
        )}
      </ul>
      {!isMerged && (
        <Button
          size="small"
          onClick={() => onFilterBy({ actor: first.actor ?? first.key, country: first.country, role: null })}
        >
          {matrixWords.filterTo(who)}
        </Button>
      )}
    </>
  );
}
