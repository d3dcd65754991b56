import { type KeyboardEvent, type PointerEvent, type ReactElement, useRef } from 'react';
import styles from './Splitter.module.css';

type SplitterProps = {
  /** What it sizes, for assistive technology. */
  readonly label: string;
  /** vertical: a line that is moved sideways; horizontal: one that is moved up and down. */
  readonly orientation: 'vertical' | 'horizontal';
  /** Size in CSS pixels of the panel after the line. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  /** Double click. */
  readonly onReset: () => void;
};

const STEP = 16;

/** A line between two panels: moved by pointer or arrow keys, reset by a double click. */
export function Splitter({ label, orientation, value, min, max, onChange, onReset }: SplitterProps): ReactElement {
  const from = useRef<{ pointer: number; value: number } | null>(null);
  const along = (event: PointerEvent): number => (orientation === 'vertical' ? event.clientX : event.clientY);
  const set = (next: number): void => onChange(Math.round(Math.min(max, Math.max(min, next))));

  const end = (): void => {
    from.current = null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const grow = orientation === 'vertical' ? 'ArrowLeft' : 'ArrowUp';
    const shrink = orientation === 'vertical' ? 'ArrowRight' : 'ArrowDown';
    if (event.key === grow) set(value + STEP);
    else if (event.key === shrink) set(value - STEP);
    else if (event.key === 'Home') set(min);
    else if (event.key === 'End') set(max);
    else if (event.key === 'Enter') onReset();
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is no thematic break
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      className={`${styles.splitter} ${styles[orientation]}`}
      onKeyDown={onKeyDown}
      onDoubleClick={onReset}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { pointer: along(event), value };
      }}
      onPointerMove={(event) => {
        if (from.current) set(from.current.value - (along(event) - from.current.pointer));
      }}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
