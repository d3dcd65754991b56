import { type PointerEvent, type ReactElement, type RefObject, useEffect, useRef, useState } from 'react';
import { headerWords } from '#wording/words.ts';
import styles from './app.module.css';

/** Where the sheet rests, from low to high. */
const STOPS = ['low', 'half', 'full'] as const;
type Stop = (typeof STOPS)[number];

/** Heights of the sheet; the header and the filters stay in sight. */
const LOW_PX = 96;
const HEIGHTS: Readonly<Record<Stop, string>> = { low: `${LOW_PX}px`, half: '46%', full: '100%' };

type Sheet = {
  readonly stop: Stop;
  /** A CSS length: of a stop, or under the finger. */
  readonly height: string;
  readonly moveTo: (stop: Stop) => void;
  readonly drag: (height: number | null) => void;
};

/** The sheet of the phone: low, half or full, and anything between under the finger. */
export function useSheet(enabled: boolean, panel: RefObject<HTMLElement | null>): Sheet {
  const [stop, setStop] = useState<Stop>('half');
  const [dragged, setDragged] = useState<number | null>(null);
  useEffect(
    function keepTheFocusInSight() {
      if (!enabled) return;
      const onFocusIn = ({ target }: FocusEvent): void => {
        const sheet = panel.current;
        if (!sheet || !(target instanceof Element) || !target.matches(':focus-visible')) return;
        if (sheet.contains(target)) {
          if (!target.matches('[data-sheet-handle]')) setStop((now) => (now === 'low' ? 'half' : now));
        } else if (sheet.parentElement?.contains(target)) {
          if (target.getBoundingClientRect().bottom > sheet.getBoundingClientRect().top) setStop('low');
        }
      };
      document.addEventListener('focusin', onFocusIn);
      return () => document.removeEventListener('focusin', onFocusIn);
    },
    [enabled, panel],
  );
  return {
    stop,
    height: enabled && dragged !== null ? `${dragged}px` : HEIGHTS[stop],
    moveTo: setStop,
    drag: setDragged,
  };
}

const TAP_PX = 6;

/** The handle on the sheet: a button that shows more or less of it, and can be dragged. */
export function SheetHandle({ sheet, isCard }: { readonly sheet: Sheet; readonly isCard: boolean }): ReactElement {
  const start = useRef<{ readonly y: number; readonly height: number; readonly room: number } | null>(null);
  const wasDragged = useRef(false);
  const sentences = isCard ? headerWords.sheet : headerWords.panel;
  const isFull = sheet.stop === 'full';

  const heightAt = (event: PointerEvent): number => {
    const from = start.current;
    return from ? Math.min(from.room, Math.max(LOW_PX, from.height + from.y - event.clientY)) : 0;
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    const panel = event.currentTarget.parentElement;
    const room = panel?.parentElement?.clientHeight ?? 0;
    start.current = { y: event.clientY, height: panel?.clientHeight ?? 0, room };
    wasDragged.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>): void => {
    if (!start.current || Math.abs(event.clientY - start.current.y) < TAP_PX) return;
    wasDragged.current = true;
    sheet.drag(heightAt(event));
  };
  const onPointerEnd = (event: PointerEvent<HTMLButtonElement>): void => {
    const from = start.current;
    start.current = null;
    if (!from || !wasDragged.current) return;
    const share = heightAt(event) / Math.max(1, from.room);
    sheet.drag(null);
    sheet.moveTo(share < 0.28 ? 'low' : share < 0.72 ? 'half' : 'full');
  };
  const onClick = (): void => {
    if (wasDragged.current) {
      wasDragged.current = false;
      return;
    }
    sheet.moveTo(STOPS[STOPS.indexOf(sheet.stop) + 1] ?? 'low');
  };
  return (
    <button
      type="button"
      className={styles.handle}
      data-sheet-handle
      aria-label={isFull ? sentences.less : sentences.more}
      aria-expanded={sheet.stop !== 'low'}
      onClick={onClick}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onKeyDown={(event) => {
        const at = STOPS.indexOf(sheet.stop);
        const next = event.key === 'ArrowUp' ? STOPS[at + 1] : event.key === 'ArrowDown' ? STOPS[at - 1] : undefined;
        if (!next) return;
        event.preventDefault();
        sheet.moveTo(next);
      }}
    />
  );
}
