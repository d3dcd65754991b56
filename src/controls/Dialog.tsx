import { X } from 'lucide-react';
import { type CSSProperties, type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { words } from '#wording/words.ts';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  /** Width in CSS pixels where there is room; a phone gives it the whole screen. */
  readonly width: number;
  /** Beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/**
 * A modal dialog of the browser: open as long as it is rendered. The focus starts at its heading, stays inside, and goes
 * back to where it was; Escape and a click beside it close it.
 */
export function Dialog({ title, onClose, width, actions, children }: DialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(function openAsModal() {
    const shown = dialog.current;
    const before = document.activeElement;
    if (!shown?.open) shown?.showModal();
    heading.current?.focus();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for it, and the browser brings that.
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={title}
      style={{ ['--dialog-width' as string]: `${width}px` } as CSSProperties}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {actions}
        <Button look="ghost" icon aria-label={words.close} onClick={onClose}>
          <X size={17} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
