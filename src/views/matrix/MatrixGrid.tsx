import { type ReactElement, type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useSize } from '#controls/useSize.ts';
import { matrixWords } from '#wording/lateWords.ts';
import type { ColumnLayout } from './columnLayout.ts';
import styles from './Grid.module.css';
import { GridHeader } from './GridHeader.tsx';
import { GridRow } from './GridRow.tsx';
import type { GridSizes } from './gridSizes.ts';
import type { MatrixViewProps } from './matrixProps.ts';
import { type Place, scrollToShow } from './spot.ts';
import { useGridFocus } from './useGridFocus.ts';
import { useGridInput } from './useGridInput.ts';
import type { Matrix } from './useMatrix.ts';
import type { ChosenPlace } from './useSpot.ts';
import { useVisibleCells } from './useVisibleCells.ts';

type MatrixGridProps = ChosenPlace &
  Pick<MatrixViewProps, 'columns' | 'selected' | 'onSelect' | 'hovered' | 'onHover' | 'onFilterBy' | 'useEvent'> & {
    readonly grid: RefObject<HTMLTableElement | null>;
    readonly matrix: Matrix;
    readonly layout: ColumnLayout;
    readonly sizes: GridSizes;
  };

/** The grid itself. Only what is in sight is in the page, and the cell that holds the focus. */
export function MatrixGrid(props: MatrixGridProps): ReactElement {
  const { grid, matrix, layout, sizes, place, isChosen, selected, hovered } = props;
  const { answer, rows, rowOf, cells } = matrix;
  const scroller = useRef<HTMLDivElement>(null);
  const view = useSize(scroller);
  const visible = useVisibleCells(scroller, rows.length, layout, sizes, place);
  const takeFocus = useGridFocus(grid);
  const [pointedAt, setPointedAt] = useState<Place | null>(null);

  const shape = {
    rows: rows.length,
    columns: layout.columns.length,
    page: Math.max(1, Math.floor((view.height - sizes.header) / sizes.row) - 1),
    isSpanned: (row: number) => isBare(matrix, rows[row] ?? 0),
  };
  const input = useGridInput({ ...props, shape, takeFocus, onPoint: setPointedAt });

  const reveal = useCallback(
    ({ row, column }: Place, sideways: boolean) => {
      const node = scroller.current;
      if (!node) return;
      const [stuckTotals, shown] = [sizes.isNarrow ? 0 : sizes.totals, layout.columns[column]];
      const top = sizes.header + row * sizes.row;
      if (row >= 0)
        node.scrollTop = scrollToShow(node.scrollTop, node.clientHeight, [top, top + sizes.row], [sizes.header, 0]);
      if (!sideways || !shown) return;
      const start = sizes.titles + shown.start;
      const span = [start, start + shown.width] as const;
      node.scrollLeft = scrollToShow(node.scrollLeft, node.clientWidth, span, [sizes.titles, stuckTotals]);
    },
    [layout, sizes],
  );
  useLayoutEffect(
    function keepPlaceInSight() {
      // Where the grid only proposes to begin, its first columns stay in sight.
      reveal({ row: place.row, column: place.column }, isChosen);
    },
    [reveal, place.row, place.column, isChosen],
  );
  useLayoutEffect(
    function showSelectedRow() {
      reveal({ row: rowOf.get(selected ?? '') ?? -1, column: -1 }, false);
    },
    [reveal, rowOf, selected],
  );

  const hoveredColumn = useMemo(() => {
    if (hovered?.kind !== 'actor') return null;
    const found = answer.columns.find(
      ({ actor, key, country }) => actor === hovered.id || key === hovered.id || country === hovered.id,
    );
    return found ? (layout.indexOf.get(found.key) ?? null) : null;
  }, [hovered, answer, layout]);
  const band = layout.columns[pointedAt?.column ?? hoveredColumn ?? place.column];
  const most = useMemo(() => Math.max(1, ...answer.columns.map(({ events }) => events)), [answer]);

  const width = sizes.titles + layout.width + sizes.totals;
  return (
    <div ref={scroller} className={styles.scroller}>
      <div className={styles.canvas} style={{ inlineSize: `max(100%, ${width}px)` }}>
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table in which keys move is a grid
          role="grid"
          className={styles.grid}
          aria-label={matrixWords.title}
          aria-rowcount={rows.length + 2}
          aria-colcount={layout.columns.length + 2}
          data-alone={hovered?.kind === 'sign' ? hovered.sign : undefined}
          data-narrow={sizes.isNarrow || undefined}
          style={{ blockSize: sizes.header + rows.length * sizes.row }}
          {...input}
        >
          <GridHeader
            {...props}
            answer={answer}
            visible={visible.columns}
            most={most}
            spot={place.row === -1 ? place.column : null}
            banded={band?.key ?? null}
          />
          <tbody>
            {visible.rows.map((shown) => {
              const at = rows[shown] ?? 0;
              const row = answer.rows[at];
              if (!row) return null;
              const isAt = place.row === shown;
              const isHovered =
                (hovered?.kind === 'event' && hovered.id === row.id) ||
                (hovered?.kind === 'type' && hovered.type === row.type);
              return (
                <GridRow
                  key={row.id}
                  row={row}
                  at={at}
                  shown={shown}
                  answer={answer}
                  cells={cells}
                  layout={layout}
                  sizes={sizes}
                  firstColumn={visible.firstColumn}
                  lastColumn={visible.lastColumn}
                  isBare={isBare(matrix, at)}
                  spot={isAt ? place.column : null}
                  isSelected={row.id === selected}
                  isHovered={isHovered}
                />
              );
            })}
          </tbody>
        </table>
        {band && (
          <div
            className={styles.band}
            style={{
              insetInlineStart: sizes.titles + band.start,
              inlineSize: band.width,
              insetBlockStart: sizes.header,
            }}
          />
        )}
      </div>
    </div>
  );
}

/** A row without a cell is one line of text. */
function isBare({ answer }: Matrix, at: number): boolean {
  return answer.offsets[at] === answer.offsets[at + 1];
}
