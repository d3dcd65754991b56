import type { ReactElement } from 'react';
import type { MatrixAnswer } from '#model/answers.ts';
import { matrixWords } from '#wording/lateWords.ts';
import { ColumnHead } from './ColumnHead.tsx';
import type { ColumnLayout } from './columnLayout.ts';
import styles from './Grid.module.css';
import type { GridSizes } from './gridSizes.ts';
import type { MatrixViewProps } from './matrixProps.ts';

type GridHeaderProps = Pick<MatrixViewProps, 'columns' | 'selected' | 'useEvent' | 'onFilterBy'> & {
  readonly answer: MatrixAnswer;
  readonly layout: ColumnLayout;
  readonly sizes: GridSizes;
  /** Places of the columns that are drawn. */
  readonly visible: readonly number[];
  /** Events of the participant that has most of them. */
  readonly most: number;
  /** Column of the header that the reader is at; null where that is elsewhere. */
  readonly spot: number | null;
  /** Key of the column under the band. */
  readonly banded: string | null;
};

/** Headings of the groups, how many events each participant has, and who they are. */
export function GridHeader(props: GridHeaderProps): ReactElement {
  const { answer, columns: mode, layout, sizes, visible, most, spot, banded } = props;
  const { selected, useEvent, onFilterBy } = props;
  const last = layout.columns.length;
  const [first, final] = [visible[0] ?? 0, visible.at(-1) ?? -1];
  const stop = (column: number) => ({
    tabIndex: spot === column ? 0 : -1,
    'data-spot': spot === column ? '' : undefined,
    'data-row': -1,
    'data-column': column,
  });
  return (
    <thead className={styles.header} style={{ blockSize: sizes.header }}>
      <tr className={styles.heads} aria-rowindex={1} style={{ blockSize: sizes.heads }}>
        <td className={styles.corner} style={{ inlineSize: sizes.titles }} />
        {layout.heads
          .filter((head) => head.first <= final && head.last >= first)
          .map(({ key, count, first: from, last: to, start, width, room }) => (
            <th
              key={key}
              scope="colgroup"
              className={styles.head}
              aria-colindex={from + 2}
              aria-colspan={to - from + 1}
              style={{ insetInlineStart: sizes.titles + start, inlineSize: Math.max(width, room) }}
            >
              <span style={{ insetInlineStart: sizes.titles }}>
                <b>{matrixWords.groupName[key]}</b> {matrixWords.number(count)}
              </span>
              <i style={{ inlineSize: Math.max(0, width - 6) }} />
            </th>
          ))}
        <td className={styles.totals} style={{ inlineSize: sizes.totals }} />
      </tr>
      <tr className={styles.labels} aria-rowindex={2} style={{ blockSize: sizes.bars + sizes.labels }}>
        <th
          scope="col"
          className={styles.corner}
          aria-colindex={1}
          aria-label={matrixWords.corner}
          style={{ inlineSize: sizes.titles }}
          {...stop(-1)}
        >
          <small style={{ insetBlockStart: sizes.bars }}>{matrixWords.eventsPer[mode]}</small>
          <span>{matrixWords.event}</span>
          <span>{matrixWords.date}</span>
        </th>
        {visible.map((at) => {
          const column = layout.columns[at];
          return column ? (
            <ColumnHead
              key={column.key}
              {...{ column, at, answer, sizes, most, columns: mode, selected, useEvent, onFilterBy }}
              isSpot={spot === at}
              isBanded={banded === column.key}
            />
          ) : null;
        })}
        <th
          scope="col"
          className={styles.totals}
          aria-colindex={last + 2}
          aria-label={matrixWords.totals}
          style={{ inlineSize: sizes.totals }}
          {...stop(last)}
        >
          <span>{matrixWords.present}</span>
          <span>{matrixWords.notPresent}</span>
        </th>
      </tr>
    </thead>
  );
}
