import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { DensityUnit } from '#figures/densityEdges.ts';
import { denseWords } from '#wording/lateWords.ts';

/** How events are drawn: counted in bars, some of them counted together, or each by itself. */
export type DrawnAs = 'bars' | 'clusters' | 'single';

type DrawingNoteProps = { readonly drawnAs: DrawnAs; readonly events: number; readonly unit: DensityUnit | null };

const SETTLED_MS = 500;

/** Tells assistive technology that events are drawn in another way, once that has settled. */
export function DrawingNote({ drawnAs, events, unit }: DrawingNoteProps): ReactElement {
  const [note, setNote] = useState('');
  const told = useRef<DrawnAs>('single');
  useEffect(
    function tellWhenSettled() {
      if (drawnAs === told.current || (drawnAs === 'bars' && !unit)) return;
      const timer = window.setTimeout(() => {
        told.current = drawnAs;
        if (drawnAs === 'bars') setNote(unit ? denseWords.nowBars(events, unit) : '');
        else setNote(drawnAs === 'clusters' ? denseWords.nowClusters : denseWords.nowSingle);
      }, SETTLED_MS);
      return () => window.clearTimeout(timer);
    },
    [drawnAs, events, unit],
  );
  return (
    <p className="visually-hidden" role="status">
      {note}
    </p>
  );
}
