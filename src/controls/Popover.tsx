import {
  type ReactElement,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import styles from './Popover.module.css';

type TriggerProps = {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string;
  readonly 'aria-haspopup': 'dialog';
  readonly onClick: () => void;
};

type PopoverProps = {
  /** Names the panel for assistive technology. */
  readonly label: string;
  /** Renders the button that opens the panel, with these properties spread on it. */
  readonly trigger: (props: TriggerProps) => ReactNode;
  /** The panel's content, rendered only while it is open. */
  readonly children: (close: () => void) => ReactNode;
  /** Width in CSS pixels where a rem is 16 px; wider with larger text. */
  readonly width: number;
  /** Where the panel stands: under its button, or above it. */
  readonly side?: 'below' | 'above';
};

const GAP = 6;
const MARGIN = 8;
/** Shares of the window's height. */
const HIGHEST = { below: 0.66, above: 0.45 } as const;

/**
 * A button with a panel in the browser's top layer. Opening moves the focus to the first field in it; Escape, a click
 * elsewhere and `close` end it and return the focus to the button.
 */
export function Popover({ label, trigger, children, width, side = 'below' }: PopoverProps): ReactElement {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  const close = useCallback(() => {
    panel.current?.hidePopover();
  }, []);

  useEffect(
    function placeAndFocusWhenOpened() {
      const shown = panel.current;
      if (!open || !shown) return;
      if (!shown.matches(':popover-open')) shown.showPopover();
      const place = (): void => placeBeside(shown, button.current, side);
      place();
      // A choice in the panel may move the button; the panel stays under the pointer.
      const { left } = shown.style;
      const placeAgain = (): void => {
        place();
        shown.style.left = left;
      };
      const first =
        shown.querySelector<HTMLElement>('[data-autofocus]') ??
        shown.querySelector<HTMLElement>('input, button, select, a');
      first?.focus();
      // What a panel shows may come after it opened.
      const observer = new ResizeObserver(placeAgain);
      observer.observe(shown);
      window.addEventListener('resize', place);
      return () => {
        observer.disconnect();
        window.removeEventListener('resize', place);
      };
    },
    [open, side],
  );

  return (
    <>
      {trigger({
        ref: button,
        'aria-expanded': open,
        'aria-controls': id,
        'aria-haspopup': 'dialog',
        onClick: () => (open ? close() : setOpen(true)),
      })}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={styles.panel}
        style={{ inlineSize: `${width / 16}rem` }}
        onToggle={(event) => {
          if (event.newState === 'open') return;
          const hadFocus = panel.current?.contains(document.activeElement) || document.activeElement === document.body;
          setOpen(false);
          if (hadFocus) button.current?.focus();
        }}
      >
        {open && children(close)}
      </div>
    </>
  );
}

/** Beside its button, inside the window, and never higher than what a reader takes in at a glance. */
function placeBeside(panel: HTMLElement, anchor: HTMLElement | null, side: 'below' | 'above'): void {
  if (!anchor) return;
  const at = anchor.getBoundingClientRect();
  const free = side === 'below' ? window.innerHeight - at.bottom : at.top;
  panel.style.maxHeight = `${Math.min(free - GAP - MARGIN, window.innerHeight * HIGHEST[side])}px`;
  const box = panel.getBoundingClientRect();
  const left = Math.min(Math.max(MARGIN, at.left), window.innerWidth - box.width - MARGIN);
  panel.style.left = `${Math.max(MARGIN, left)}px`;
  panel.style.top = `${side === 'below' ? at.bottom + GAP : Math.max(MARGIN, at.top - GAP - box.height)}px`;
}
