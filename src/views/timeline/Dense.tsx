import { type ReactElement, type RefObject, useMemo } from 'react';
import { densityAround } from '#figures/densityEdges.ts';
import { Density, type DensityProps, LEAST_BAR } from './Density.tsx';
import { DrawingNote, type DrawnAs } from './DrawingNote.tsx';
import { useLanesFocus } from './useLanesFocus.ts';
import type { VisHandles } from './useVisTimeline.ts';

type DenseProps = Omit<DensityProps, 'handles'> & {
  readonly handles: VisHandles | null;
  readonly drawnAs: DrawnAs;
  readonly scroller: RefObject<HTMLElement | null>;
  /** An event has had the focus before. */
  readonly hadFocus: boolean;
  /** Those in the window. */
  readonly events: number;
};

/** What the timeline needs only once events are too many or too close to be drawn each. */
export function Dense({ drawnAs, events, handles, scroller, hadFocus, ...rest }: DenseProps): ReactElement {
  useLanesFocus(scroller, handles, hadFocus);
  const { settled, extent } = rest;
  const { start, end, width } = settled;
  const unit = useMemo(() => densityAround({ start, end }, extent, width, LEAST_BAR).unit, [start, end, extent, width]);
  return (
    <>
      {drawnAs === 'bars' && handles && width > 0 && <Density handles={handles} {...rest} />}
      <DrawingNote drawnAs={drawnAs} events={events} unit={width > 0 ? unit : null} />
    </>
  );
}
