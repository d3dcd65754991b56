import { type ReactElement, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import styles from './StateTooltip.module.css';

type MapTooltipProps = {
  /** The pointer, in pixels of the browser's window. */
  readonly at: { readonly x: number; readonly y: number };
  /** The tooltip never leaves this box. */
  readonly frame: RefObject<HTMLElement | null>;
  /** Changes with what is said: something else has another size. */
  readonly of: string;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
};

const besidePointer = 10;
const margin = 6;

/** A box beside the pointer that says what is under it. */
export function MapTooltip({ at, frame, of, onEnter, onLeave, children }: MapTooltipProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const { x, y } = at;

  // biome-ignore lint/correctness/useExhaustiveDependencies: something else has another size
  useLayoutEffect(
    function placeInFrame() {
      const tooltip = box.current;
      const within = frame.current?.getBoundingClientRect();
      if (!tooltip || !within) return;
      const { width, height } = tooltip.getBoundingClientRect();
      const [left, top] = [x - within.left, y - within.top];
      const below = top + besidePointer + height <= within.height - margin;
      const wantedTop = below ? top + besidePointer : top - besidePointer - height;
      tooltip.style.left = `${clamp(left + besidePointer, within.width - width)}px`;
      tooltip.style.top = `${clamp(wantedTop, within.height - height)}px`;
    },
    [x, y, of, frame],
  );

  return (
    <div ref={box} role="tooltip" className={styles.tooltip} onMouseEnter={onEnter} onMouseLeave={onLeave}>
      {children}
    </div>
  );
}

function clamp(value: number, most: number): number {
  return Math.max(margin, Math.min(value, most - margin));
}
