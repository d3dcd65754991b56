import { type ReactElement, useMemo, useRef, useState } from 'react';
import { Button } from '#controls/Button.tsx';
import type { Sort } from '#model/answers.ts';
import type { Filter } from '#model/filter.ts';
import type { Hovered } from '#model/hovered.ts';
import type { ParticipantChoice } from '#model/participantChoice.ts';
import { listWords } from '#wording/lateWords.ts';
import { ColumnsButton } from './ColumnsButton.tsx';
import { DEFAULT_LIST_COLUMNS, type ListColumn, shownColumns } from './columns.ts';
import { ListHead } from './ListHead.tsx';
import styles from './ListView.module.css';
import { PlainRows, SkeletonRows } from './PlainRows.tsx';
import { ALL_LIMIT, PLAIN_LIMIT, STRETCH_ROWS, type UseTablePages } from './rowPages.ts';
import type { RowsProps } from './rowsProps.ts';
import { SignLegend } from './SignLegend.tsx';
import { StretchNav } from './StretchNav.tsx';
import { ROLE } from './tableRoles.ts';
import { useActs } from './useActs.ts';
import { VirtualRows } from './VirtualRows.tsx';

export type ListViewProps = {
  readonly filter: Filter;
  /** Events that meet the filter; null while unknown. */
  readonly total: number | null;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly columns: readonly ListColumn[];
  readonly onColumns: (columns: readonly ListColumn[]) => void;
  readonly useTablePages: UseTablePages;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly hovered: Hovered | null;
  readonly onHover: (hovered: Hovered | null) => void;
  readonly onFilterBy: (choice: ParticipantChoice) => void;
};

/** The events as a table: everything that timeline and map say, as text. */
export function ListView(props: ListViewProps): ReactElement {
  const { filter, total, sort, hovered } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [wantsAll, setWantsAll] = useState(false);
  const columns = useMemo(() => shownColumns(props.columns), [props.columns]);
  const acts = useActs(props);
  const order = JSON.stringify([filter, sort]);
  const [stretch, setStretch] = useState({ order, index: 0 });

  const count = total ?? 0;
  const isPlain = count <= PLAIN_LIMIT || (wantsAll && count <= ALL_LIMIT);
  // Another order or filter starts at its first row.
  const index = stretch.order === order ? stretch.index : 0;
  const first = index * STRETCH_ROWS;
  const rows: RowsProps = {
    filter,
    sort,
    columns,
    acts,
    first,
    count: isPlain ? count : Math.min(STRETCH_ROWS, count - first),
    total: count,
    useTablePages: props.useTablePages,
    selected: props.selected,
    hovered,
    scroller,
  };

  return (
    <section className={styles.list} aria-label={listWords.list} data-scrolls={!isPlain}>
      <div className={styles.toolbar}>
        <h2>{listWords.list}</h2>
        <p className={styles.about}>{listWords.about}</p>
        <SignLegend />
        <span className={styles.space} />
        {count > STRETCH_ROWS && (
          <StretchNav
            first={first}
            rows={rows.count}
            total={count}
            onStep={(by) => setStretch({ order, index: index + by })}
          />
        )}
        {count > PLAIN_LIMIT && count <= ALL_LIMIT && !wantsAll && (
          <Button size="small" title={listWords.loadAllMeaning} onClick={() => setWantsAll(true)}>
            {listWords.loadAll(count)}
          </Button>
        )}
        <ColumnsButton columns={columns} onColumns={props.onColumns} />
      </div>
      <p className="visually-hidden" role="status">
        {isPlain && count > PLAIN_LIMIT ? listWords.allLoaded(count) : ''}
      </p>
      <div ref={scroller} className={styles.scroller}>
        <table
          role={ROLE.table}
          className={styles.table}
          aria-busy={total === null}
          aria-rowcount={total === null ? -1 : total + 1}
          data-sign={hovered?.kind === 'sign' ? hovered.sign : undefined}
          data-optional={columns.some((column) => !DEFAULT_LIST_COLUMNS.includes(column))}
        >
          <caption className="visually-hidden">{listWords.caption}</caption>
          <colgroup>
            {columns.map((column) => (
              <col key={column} className={styles[column]} />
            ))}
          </colgroup>
          <ListHead columns={columns} sort={sort} onSort={props.onSort} />
          {total === null ? (
            <SkeletonRows columns={columns} acts={acts} />
          ) : isPlain ? (
            <PlainRows key={order} {...rows} />
          ) : (
            <VirtualRows key={`${order} ${index}`} {...rows} />
          )}
        </table>
        {total !== null && first + rows.count >= count && (
          <p className={styles.end}>{count === 0 ? listWords.noEvents : listWords.endOfList}</p>
        )}
      </div>
    </section>
  );
}
