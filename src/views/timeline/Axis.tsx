import type { ReactElement } from 'react';
import { axisContext, type Tick } from '#figures/axisTicks.ts';
import type { EventDate } from '#model/date.ts';
import { publicationX } from './SourceLine.tsx';
import styles from './Timeline.module.css';
import type { Visible } from './visItems.ts';

type AxisProps = { readonly ticks: readonly Tick[]; readonly visible: Visible; readonly compact: boolean };

/** The dates under the lanes; the items carry theirs in words, so it is hidden from assistive technology. */
export function Axis({ ticks, visible, compact }: AxisProps): ReactElement {
  const context = axisContext(visible, ticks);
  return (
    <div className={styles.axis} aria-hidden="true">
      {/* What no tick says stands under the lanes' names, where no tick is. */}
      <span className={styles.context}>{compact ? context?.replace(/\D+/, '') : context}</span>
      <div className={styles.ticks}>
        {ticks
          .filter((tick) => tick.x + labelWidth(tick) * visible.text <= visible.width)
          .map((tick) => (
            <span
              key={tick.instant}
              className={styles.tick}
              data-weight={tick.weight}
              style={{ ['--x' as string]: `${tick.x}px` }}
            >
              {tick.label}
            </span>
          ))}
      </div>
    </div>
  );
}

/** About how many pixels a date takes beside its tick; what would be cut at the edge is left out. */
function labelWidth({ label, weight }: Tick): number {
  return 4 + label.length * (weight === 'year' ? 8 : 6.5);
}

type GridProps = { readonly ticks: readonly Tick[]; readonly published: EventDate | null; readonly visible: Visible };

/** The lines behind the items, and the tint after the day of publication. */
export function Grid({ ticks, published, visible }: GridProps): ReactElement {
  const x = publicationX(published, visible);
  return (
    <div className={styles.grid} aria-hidden="true">
      {x !== null && <div className={styles.future} style={{ ['--x' as string]: `${x}px` }} />}
      {ticks.map((tick) => (
        <i key={tick.instant} data-weight={tick.weight} style={{ ['--x' as string]: `${tick.x}px` }} />
      ))}
    </div>
  );
}
