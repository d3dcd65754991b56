import { memo, type ReactElement } from 'react';
import { Popover } from '#controls/Popover.tsx';
import type { MatrixAnswer } from '#model/answers.ts';
import { columnName } from '#wording/columnNames.ts';
import { matrixWords } from '#wording/lateWords.ts';
import { joinWords } from '#wording/words.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import type { ShownColumn } from './columnLayout.ts';
import styles from './Grid.module.css';
import type { GridSizes } from './gridSizes.ts';
import type { MatrixViewProps } from './matrixProps.ts';
import { isState } from './matrixTable.ts';

type ColumnHeadProps = Pick<MatrixViewProps, 'columns' | 'selected' | 'useEvent' | 'onFilterBy'> & {
  readonly column: ShownColumn;
  readonly answer: MatrixAnswer;
  /** Its place in the grid. */
  readonly at: number;
  readonly sizes: GridSizes;
  /** Events of the participant that has most of them. */
  readonly most: number;
  readonly isSpot: boolean;
  readonly isBanded: boolean;
};

const LEAST_BAR = 3;
const HIGHEST_BAR = 21;

/** A participant over its column; opening it offers to filter by it. */
export const ColumnHead = memo(function ColumnHead(props: ColumnHeadProps): ReactElement {
  const { column, columns: mode, answer, at, sizes, most, isSpot, isBanded } = props;
  const members = column.members.flatMap((member) => answer.columns[member] ?? []);
  const [first] = members;
  const isUpright = mode === 'participant' && members.length === 1 && first?.country === null;
  const count = matrixWords.merged(members.length, members.every(isState));
  const names = members.map(columnName);
  const name =
    members.length === 1 ? (names[0] ?? '') : matrixWords.mergedNames(count, joinWords(names, 'conjunction'));
  const label = members.length > 1 ? count : column.label;
  const events = Math.max(0, ...members.map((member) => member.events));
  return (
    <th
      scope="col"
      className={isBanded ? `${styles.label} ${styles.banded}` : styles.label}
      aria-colindex={at + 2}
      data-row={-1}
      data-column={at}
      style={{ insetInlineStart: sizes.titles + column.start, inlineSize: column.width }}
    >
      <Popover
        label={members.length === 1 ? name : count}
        width={272}
        trigger={(trigger) => (
          <button
            type="button"
            {...trigger}
            tabIndex={isSpot ? 0 : -1}
            data-spot={isSpot ? '' : undefined}
            title={name}
            aria-label={matrixWords.columnName(name, label, events, matrixWords.groupName[column.group])}
          >
            <i style={{ blockSize: Math.max(LEAST_BAR, (events / most) * HIGHEST_BAR) * sizes.scale }} />
            <span style={{ blockSize: sizes.labels }}>
              {isUpright ? <span className={styles.upright}>{name}</span> : label}
            </span>
          </button>
        )}
      >
        {(close) => <ColumnMenu {...props} members={members} close={close} />}
      </Popover>
    </th>
  );
});
