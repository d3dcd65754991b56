import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type ReactElement, useEffect, useRef, useState } from 'react';
import { ListRow } from './ListRow.tsx';
import styles from './ListView.module.css';
import { pageOf, pagesFor, requestsFor, rowFinder } from './rowPages.ts';
import { type RowsProps, rowState } from './rowsProps.ts';
import { ROLE } from './tableRoles.ts';
import { focusRow, linkedRowOf, rowOf, useRowKeys } from './useRowKeys.ts';
import { useStartAtFirstRow } from './useStartAtFirstRow.ts';

/** Of a row with two lines, in CSS pixels, until it is measured. */
const ROW_HEIGHT = 60;
/** Rows drawn beyond each edge of what is in view. */
const OVERSCAN = 8;
/** How long the list rests on a page before its rows are asked for, so that a scroll bar can be dragged past it. */
const REST_MS = 80;

/** Only the rows in view stand in the page, and the one that has the focus. */
export function VirtualRows(props: RowsProps): ReactElement {
  const { columns, acts, first, count, total, useTablePages, selected, hovered, scroller } = props;
  useStartAtFirstRow(scroller);
  const body = useRef<HTMLTableSectionElement>(null);
  const [kept, setKept] = useState<number | null>(null);
  /** The row that a key led to, which is held in view until the reader does something else. */
  const movedTo = useRef<number | null>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    rangeExtractor: (range) =>
      kept === null ? defaultRangeExtractor(range) : withNumber(defaultRangeExtractor(range), kept),
  });

  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
  const inView = pagesFor(first + startIndex, first + endIndex, total);
  const pages = useRested(kept === null ? inView : withNumber(inView, pageOf(first + kept)));
  const rowAt = rowFinder(pages, useTablePages(requestsFor(props, pages)));
  const onKeyDown = useRowKeys(count, scroller, (index) => {
    movedTo.current = index;
    setKept(index);
  });
  useEffect(function holdRowThatWasMovedTo() {
    // Its neighbours come and are measured once they are in view, and that moves it again.
    if (movedTo.current !== null) focusRow(body.current, movedTo.current);
  });
  useEffect(
    function letGoWhenReaderScrolls() {
      const letGo = (): void => {
        movedTo.current = null;
      };
      const node = scroller.current;
      const acts = ['wheel', 'pointerdown', 'touchstart'] as const;
      for (const act of acts) node?.addEventListener(act, letGo, { passive: true });
      return () => {
        for (const act of acts) node?.removeEventListener(act, letGo);
      };
    },
    [scroller],
  );

  const items = virtualizer.getVirtualItems();
  const rows = items.map(({ index, start }, i) => {
    const row = rowAt(first + index);
    const gap = start - (items[i - 1]?.end ?? 0);
    return (
      <Fragment key={index}>
        {gap > 0 && <Gap height={gap} columns={columns.length} />}
        <ListRow
          measure={virtualizer.measureElement}
          row={row}
          index={index}
          position={first + index}
          columns={columns}
          acts={acts}
          {...rowState(row, selected, hovered)}
        />
      </Fragment>
    );
  });
  return (
    <tbody
      ref={body}
      role={ROLE.rowgroup}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => setKept(rowOf(target))}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setKept(null);
        if (linkedRowOf(relatedTarget) !== movedTo.current) movedTo.current = null;
      }}
    >
      {rows}
      <Gap height={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} columns={columns.length} />
    </tbody>
  );
}

/** The height of rows that are not in the page. */
function Gap({ height, columns }: { height: number; columns: number }): ReactElement {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <tr aria-hidden="true" className={styles.gap} style={{ blockSize: height }}>
      <td colSpan={columns} style={{ blockSize: height }} />
    </tr>
  );
}

function withNumber(ascending: readonly number[], one: number): number[] {
  return ascending.includes(one) ? [...ascending] : [...ascending, one].sort((a, b) => a - b);
}

/** The pages that were in view when the list last came to rest. */
function useRested(pages: readonly number[]): readonly number[] {
  const [rested, setRested] = useState(pages);
  const key = pages.join(' ');
  useEffect(
    function askWhenAtRest() {
      const timer = setTimeout(() => setRested(key === '' ? [] : key.split(' ').map(Number)), REST_MS);
      return () => clearTimeout(timer);
    },
    [key],
  );
  return rested;
}
