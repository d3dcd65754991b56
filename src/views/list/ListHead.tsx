import { ChevronDown, ChevronsUpDown, ChevronUp } from 'lucide-react';
import { memo, type ReactElement } from 'react';
import type { Sort } from '#model/answers.ts';
import { listWords } from '#wording/lateWords.ts';
import { type ListColumn, nextSort, sortKeyOf } from './columns.ts';
import styles from './ListView.module.css';
import { ROLE } from './tableRoles.ts';

type ListHeadProps = {
  readonly columns: readonly ListColumn[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
};

/** The headers: each button sorts by its column, and turns the order round when it is pressed again. */
export const ListHead = memo(function ListHead({ columns, sort, onSort }: ListHeadProps): ReactElement {
  return (
    <thead role={ROLE.rowgroup} className={styles.head} data-label={listWords.sortBy}>
      <tr role={ROLE.row} aria-rowindex={1}>
        {columns.map((column) => {
          const key = sortKeyOf(column);
          const direction = key !== sort.by ? null : sort.descending ? 'descending' : 'ascending';
          return (
            <th
              key={column}
              role={ROLE.columnheader}
              scope="col"
              aria-sort={direction ?? undefined}
              data-column={column}
            >
              {key === null ? (
                <span>{listWords.column(column)}</span>
              ) : (
                <button type="button" onClick={() => onSort(nextSort(sort, key))}>
                  {listWords.column(column)}
                  <DirectionIcon direction={direction} />
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
});

function DirectionIcon({ direction }: { direction: 'ascending' | 'descending' | null }): ReactElement {
  const Icon = direction === null ? ChevronsUpDown : direction === 'ascending' ? ChevronUp : ChevronDown;
  return (
    <Icon size={13} strokeWidth={2.1} aria-hidden="true" className={direction === null ? styles.idle : undefined} />
  );
}
