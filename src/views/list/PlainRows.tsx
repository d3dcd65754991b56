import { type ReactElement, useRef } from 'react';
import type { ListColumn } from './columns.ts';
import { ListRow } from './ListRow.tsx';
import { LARGE_PAGE_ROWS, PAGE_ROWS, PLAIN_LIMIT, requestsFor, rowFinder } from './rowPages.ts';
import { type RowsProps, rowState } from './rowsProps.ts';
import { ROLE } from './tableRoles.ts';
import type { Acts } from './useActs.ts';
import { focusRow, useRowKeys } from './useRowKeys.ts';
import { useStartAtFirstRow } from './useStartAtFirstRow.ts';

/** Every row stands in the page, so that the search of the browser finds it. */
export function PlainRows(props: RowsProps): ReactElement {
  const { columns, acts, count, useTablePages, selected, hovered, scroller } = props;
  useStartAtFirstRow(scroller);
  const body = useRef<HTMLTableSectionElement>(null);
  const pageRows = count > PLAIN_LIMIT ? LARGE_PAGE_ROWS : PAGE_ROWS;
  const pages = Array.from({ length: Math.ceil(count / pageRows) }, (_, page) => page);
  const rowAt = rowFinder(pages, useTablePages(requestsFor(props, pages, pageRows)), pageRows);
  const onKeyDown = useRowKeys(count, scroller, (index) => focusRow(body.current, index));
  return (
    <tbody ref={body} role={ROLE.rowgroup} onKeyDown={onKeyDown}>
      {[...Array(count).keys()].map((index) => {
        const row = rowAt(index);
        return (
          <ListRow
            key={index}
            row={row}
            index={index}
            position={index}
            columns={columns}
            acts={acts}
            {...rowState(row, selected, hovered)}
          />
        );
      })}
    </tbody>
  );
}

const SKELETON_ROWS = Array.from({ length: 12 }, (_, index) => index);

/** Rows of which not even the number is known. */
export function SkeletonRows({ columns, acts }: { columns: readonly ListColumn[]; acts: Acts }): ReactElement {
  return (
    <tbody role={ROLE.rowgroup}>
      {SKELETON_ROWS.map((index) => (
        <ListRow
          key={index}
          row={undefined}
          index={index}
          position={index}
          columns={columns}
          acts={acts}
          {...rowState(undefined, null, null)}
        />
      ))}
    </tbody>
  );
}
