import { memo, type ReactElement } from 'react';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import { TypeIcon } from '#controls/TypeIcon.tsx';
import type { MatrixAnswer, MatrixRow } from '#model/answers.ts';
import { type Cell, type CellTable, cellAt } from '#signs/matrixCells.ts';
import { columnName } from '#wording/columnNames.ts';
import { dateLines } from '#wording/dateLines.ts';
import { matrixWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import type { ColumnLayout } from './columnLayout.ts';
import styles from './Grid.module.css';
import type { GridSizes } from './gridSizes.ts';
import { isAhead, isState } from './matrixTable.ts';

type GridRowProps = {
  readonly row: MatrixRow;
  /** Its place in the answer and in the grid. */
  readonly at: number;
  readonly shown: number;
  readonly answer: MatrixAnswer;
  readonly cells: CellTable;
  readonly layout: ColumnLayout;
  readonly sizes: GridSizes;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly isBare: boolean;
  /** Column of this row that the reader is at; null where that is elsewhere. */
  readonly spot: number | null;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
};

/** An event: its title and date, what each participant had to do with it, and how many were there. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { row, at, shown, answer, cells, layout, sizes, firstColumn, lastColumn } = props;
  const { isBare, spot, isSelected, isHovered } = props;
  const count = layout.columns.length;
  const inSight = Array.from({ length: lastColumn - firstColumn + 1 }, (_none, i) => firstColumn + i);
  const isElsewhere = spot !== null && spot >= 0 && spot < count && !inSight.includes(spot);
  const isInBare = isBare && spot !== null && spot >= 0 && spot < count;
  return (
    <tr
      className={isHovered ? `${styles.row} ${styles.hovered}` : styles.row}
      aria-rowindex={shown + 3}
      aria-selected={isSelected}
      style={{ insetBlockStart: sizes.header + shown * sizes.row, blockSize: sizes.row }}
    >
      <Title row={row} sizes={sizes} stop={stopAt(shown, -1, spot === -1)} />
      {isBare ? (
        <td
          className={styles.bare}
          aria-colindex={2}
          aria-colspan={count}
          aria-label={matrixWords.rowStatus(row.shortTitle, bareWords(props))}
          style={{ insetInlineStart: sizes.titles, inlineSize: layout.width }}
          {...stopAt(shown, isInBare ? spot : 0, isInBare)}
        >
          <span style={{ insetInlineStart: sizes.titles + 8 }}>{bareWords(props)}</span>
        </td>
      ) : (
        (isElsewhere ? [...inSight, spot] : inSight).map((column) => (
          <GridCell
            key={layout.columns[column]?.key ?? column}
            {...{ row, at, shown, answer, cells, layout, sizes, column }}
            isSpot={spot === column}
          />
        ))
      )}
      <Totals row={row} sizes={sizes} column={count} stop={stopAt(shown, count, spot === count)} />
    </tr>
  );
});

type Stop = {
  readonly tabIndex: number;
  readonly 'data-spot': '' | undefined;
  readonly 'data-row': number;
  readonly 'data-column': number;
};

function stopAt(row: number, column: number, isSpot: boolean): Stop {
  return { tabIndex: isSpot ? 0 : -1, 'data-spot': isSpot ? '' : undefined, 'data-row': row, 'data-column': column };
}

function Title({ row, sizes, stop }: { row: MatrixRow; sizes: GridSizes; stop: Stop }): ReactElement {
  const { known, value } = dateLines(row.date);
  return (
    <th scope="row" className={styles.title} aria-colindex={1} style={{ inlineSize: sizes.titles }} {...stop}>
      <span className={styles.what}>
        <TypeIcon type={row.type} size={15 * sizes.scale} />
        <span className={styles.name} lang={row.language} title={row.title}>
          {row.shortTitle}
        </span>
      </span>
      <span className="visually-hidden">, {words.type(row.type)}, </span>
      <span className={styles.date} title={`${known} ${value}`.trim()}>
        {known !== '' && <small>{known} </small>}
        {value}
      </span>
    </th>
  );
}

type GridCellProps = Pick<GridRowProps, 'row' | 'at' | 'shown' | 'answer' | 'cells' | 'layout' | 'sizes'> & {
  readonly column: number;
  readonly isSpot: boolean;
};

/** Memoised, since a step to the side brings one column and leaves all others. */
const GridCell = memo(function GridCell(props: GridCellProps): ReactElement | null {
  const { row, at, shown, answer, cells, layout, sizes, column, isSpot } = props;
  const place = layout.columns[column];
  const first = place && answer.columns[place.members[0]];
  if (!place || !first) return null;
  const members = place.members.length;
  const cell = cellAt(cells, at, place.members[0]);
  const isAllStates = members > 1 && place.members.every((member) => isState(answer.columns[member] ?? first));
  const who = members === 1 ? columnName(first) : matrixWords.merged(members, isAllStates);
  return (
    <td
      className={cell ? styles.cell : styles.empty}
      aria-colindex={column + 2}
      aria-label={matrixWords.cell(who, row.shortTitle, cellWords(cell))}
      data-sign={cell?.sign}
      style={{ insetInlineStart: sizes.titles + place.start, inlineSize: place.width }}
      {...stopAt(shown, column, isSpot)}
    >
      {cell && <RoleGlyph sign={cell.sign} inferred={cell.certainty !== 'stated'} size={16 * sizes.scale} />}
      {cell && members > 1 && <small>{matrixWords.times(members)}</small>}
    </td>
  );
});

function Totals(props: { row: MatrixRow; sizes: GridSizes; column: number; stop: Stop }): ReactElement {
  const { row, sizes, column, stop } = props;
  const { shortTitle: title, present, notPresent } = row;
  const status = isAhead(row) ? words.status(row.status) : null;
  const name = status ? matrixWords.rowStatus(title, status) : matrixWords.rowTotals(title, present, notPresent);
  return (
    <td
      className={styles.totals}
      aria-colindex={column + 2}
      aria-label={name}
      style={{ inlineSize: sizes.totals }}
      {...stop}
    >
      {status ? (
        <small>{status}</small>
      ) : (
        <>
          <Total count={present} />
          <Total count={notPresent} />
        </>
      )}
    </td>
  );
}

function Total({ count }: { count: number }): ReactElement {
  return count === 0 ? <span>–</span> : <b>{matrixWords.number(count)}</b>;
}

function cellWords(cell: Cell | null): string {
  return cell ? matrixWords.known(words.role(cell.role), words.certainty(cell.certainty)) : matrixWords.emptyCell;
}

/** An event may name participants that are beyond those that the answer holds. */
function bareWords({ row, answer }: GridRowProps): string {
  const isCut = answer.columnCount > answer.columns.length || row.present + row.notPresent > 0;
  return isCut ? matrixWords.noneShown : matrixWords.noParticipants;
}
