import { type ReactElement, useMemo, useRef } from 'react';
import { useTextScale } from '#controls/useTextScale.ts';
import type { MatrixAnswer } from '#model/answers.ts';
import { matrixWords } from '#wording/lateWords.ts';
import { layOutColumns } from './columnLayout.ts';
import { Evidence } from './Evidence.tsx';
import { gridSizes } from './gridSizes.ts';
import { Legend } from './Legend.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import styles from './MatrixView.module.css';
import type { MatrixViewProps } from './matrixProps.ts';
import { isState } from './matrixTable.ts';
import { Toolbar } from './Toolbar.tsx';
import { useMatrix } from './useMatrix.ts';
import { useSpot } from './useSpot.ts';

type MatrixBodyProps = MatrixViewProps & {
  readonly answer: MatrixAnswer;
  /** Of the view, in CSS pixels; 0 until it is measured. */
  readonly width: number;
};

/** A matrix that has something to show. */
export function MatrixBody(props: MatrixBodyProps): ReactElement {
  const { answer, width, columns: mode, selected, hovered, onHover, onFilterBy, useEvent } = props;
  const grid = useRef<HTMLTableElement>(null);
  const matrix = useMatrix(answer, props);
  const scale = useTextScale();
  const upright = mode === 'participant';
  const sizes = useMemo(() => gridSizes(width, scale, upright), [width, scale, upright]);
  const layout = useMemo(
    () =>
      layOutColumns(matrix.groups, answer.columns, {
        scale,
        upright,
        mergedLabel: (members) => matrixWords.merged(members.length, members.every(isState)),
        headingOf: (key, count) => matrixWords.groupCount(matrixWords.groupName[key], count),
      }),
    [matrix.groups, answer, scale, upright],
  );
  const spot = useSpot(grid, matrix, layout, selected);
  const { rows, rowCount, columns, columnCount } = answer;
  const limits = matrixWords.limits(rows.length, rowCount, columns.length, columnCount);
  return (
    <>
      <Toolbar {...props} shown={{ ...matrix, columns: layout.columns }} />
      {limits !== '' && <p className={styles.limits}>{limits}</p>}
      <MatrixGrid {...props} {...spot} grid={grid} matrix={matrix} layout={layout} sizes={sizes} />
      <Legend hovered={hovered} onHover={onHover} />
      <Evidence
        matrix={matrix}
        columns={layout.columns}
        mode={mode}
        place={spot.place}
        isChosen={spot.isChosen}
        useEvent={useEvent}
        onFilterBy={onFilterBy}
      />
    </>
  );
}
