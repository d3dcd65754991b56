import { type ReactElement, useRef } from 'react';
import { useSize } from '#controls/useSize.ts';
import { matrixWords } from '#wording/lateWords.ts';
import { MatrixBody } from './MatrixBody.tsx';
import styles from './MatrixView.module.css';
import type { MatrixViewProps } from './matrixProps.ts';
import { Toolbar } from './Toolbar.tsx';

const SKELETON_ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Who was at which event and who was not: events down, participants across, and what each cell rests on below. */
export function MatrixView(props: MatrixViewProps): ReactElement {
  const { answer } = props;
  const frame = useRef<HTMLElement>(null);
  const { width } = useSize(frame);
  return (
    <section ref={frame} className={styles.frame} aria-label={matrixWords.title} aria-busy={answer === null}>
      {answer && answer.columns.length > 0 ? (
        <MatrixBody {...props} answer={answer} width={width} />
      ) : (
        <>
          <Toolbar {...props} shown={null} />
          {answer ? <p className={styles.note}>{matrixWords.noColumns}</p> : <Skeleton />}
        </>
      )}
    </section>
  );
}

function Skeleton(): ReactElement {
  return (
    <div className={styles.skeleton}>
      <p className="visually-hidden">{matrixWords.loading}</p>
      {SKELETON_ROWS.map((row) => (
        <div key={row}>
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
