import { type ReactElement, type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import styles from './FloatingPanel.module.css';

type FloatingPanelProps = {
  readonly label: string;
  /** Where it opens: its top left corner, as far as it fits. Pixels of the browser's window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
  readonly children: ReactNode;
};

const margin = 8;

/**
 * A panel in the browser's top layer that opens at a point. It takes the focus; Escape and a click elsewhere close it,
 * and the focus goes back to where it was.
 */
export function FloatingPanel({ label, at, onClose, children }: FloatingPanelProps): ReactElement {
  const panel = useRef<HTMLDivElement>(null);
  const { x, y } = at;
  const close = useEffectEvent(onClose);

  useEffect(
    function openAtPoint() {
      const shown = panel.current;
      if (!shown) return;
      const before = document.activeElement;
      const onToggle = (event: Event): void => {
        if ((event as ToggleEvent).newState === 'closed') close();
      };
      shown.addEventListener('toggle', onToggle);
      shown.showPopover();
      const place = (): void => {
        const { width, height } = shown.getBoundingClientRect();
        shown.style.left = `${Math.max(margin, Math.min(x, window.innerWidth - width - margin))}px`;
        shown.style.top = `${Math.max(margin, Math.min(y, window.innerHeight - height - margin))}px`;
      };
      place();
      // A list that is asked for comes later, and is longer than what stood there.
      const size = new ResizeObserver(place);
      size.observe(shown);
      (shown.querySelector('button') ?? shown).focus();
      return () => {
        size.disconnect();
        shown.removeEventListener('toggle', onToggle);
        const hadFocus = shown.contains(document.activeElement) || document.activeElement === document.body;
        if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
      };
    },
    [x, y],
  );

  return (
    <div
      ref={panel}
      popover="auto"
      tabIndex={-1}
      role="dialog"
      aria-label={label}
      className={styles.panel}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </div>
  );
}
