import { memo, type ReactElement, type Ref } from 'react';
import type { EventRow } from '#model/answers.ts';
import { listWords } from '#wording/lateWords.ts';
import { Cell } from './Cell.tsx';
import type { ListColumn } from './columns.ts';
import styles from './ListRow.module.css';
import type { RowState } from './rowsProps.ts';
import { ROLE } from './tableRoles.ts';
import type { Acts } from './useActs.ts';
import { EVENT_LINK, ROW_INDEX } from './useRowKeys.ts';

type ListRowProps = RowState & {
  /** Undefined while it is on its way. */
  readonly row: EventRow | undefined;
  /** Its number among the rows that can be scrolled to, and in the whole list, both from 0. */
  readonly index: number;
  readonly position: number;
  readonly columns: readonly ListColumn[];
  readonly acts: Acts;
  readonly measure?: Ref<HTMLTableRowElement>;
};

/** One event. A row that is on its way has the same elements, so that the focus stays in it when it comes. */
export const ListRow = memo(function ListRow(props: ListRowProps): ReactElement {
  const { row, index, position, columns, acts, measure, isSelected, isHovered, outlined } = props;
  const hovered = row ? ({ kind: 'event', id: row.id } as const) : null;
  return (
    <tr
      ref={measure}
      role={ROLE.row}
      {...{ [ROW_INDEX]: index }}
      // The header is the first row.
      aria-rowindex={position + 2}
      aria-current={isSelected ? 'true' : undefined}
      className={isHovered ? `${styles.row} ${styles.hovered}` : styles.row}
      onPointerEnter={() => acts.onHover(hovered)}
      onPointerLeave={() => acts.onHover(null)}
    >
      {columns.map((column) =>
        column === 'event' ? (
          <th key={column} role={ROLE.rowheader} scope="row" className={styles.event}>
            <button
              type="button"
              {...{ [EVENT_LINK]: '' }}
              lang={row?.language}
              aria-disabled={row === undefined}
              onClick={() => row && acts.onSelect(row.id)}
              onFocus={({ currentTarget }) => {
                if (currentTarget.matches(':focus-visible')) acts.onHover(hovered);
              }}
              onBlur={() => acts.onHover(null)}
            >
              {row?.title ?? <Skeleton text={listWords.loadingRow} />}
            </button>
          </th>
        ) : (
          <td key={column} role={ROLE.cell} className={styles[column]} data-label={listWords.column(column)}>
            {row ? <Cell column={column} row={row} outlined={outlined} acts={acts} /> : <Skeleton />}
          </td>
        ),
      )}
    </tr>
  );
});

function Skeleton({ text }: { text?: string }): ReactElement {
  return (
    <>
      {text !== undefined && <span className="visually-hidden">{text}</span>}
      <span className={styles.skeleton} />
    </>
  );
}
