import type { ReactElement } from 'react';
import type { DensityUnit } from '#figures/densityEdges.ts';
import { denseWords } from '#wording/lateWords.ts';
import styles from './Density.module.css';

/** What a bar counts, on which scale, and what its two parts are. */
export function DensityLegend({
  unit,
  compact,
}: {
  readonly unit: DensityUnit;
  readonly compact: boolean;
}): ReactElement {
  return (
    <p className={styles.legend}>
      <span>{compact ? denseWords.scaleShort(unit) : denseWords.scale(unit)}</span>
      <span className={styles.key} data-part="known">
        {compact ? denseWords.knownShort : denseWords.known(unit)}
      </span>
      <span className={styles.key} data-part="uncertain">
        {compact ? denseWords.uncertainShort : denseWords.uncertain(unit)}
      </span>
    </p>
  );
}
