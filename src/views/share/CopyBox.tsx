import { type ReactElement, type ReactNode, useRef } from 'react';
import styles from './CopyBox.module.css';
import { CopyButton } from './CopyButton.tsx';

type CopyBoxProps = {
  /** Names the text for assistive technology. */
  readonly label: string;
  readonly text: string;
  /** What its button says. */
  readonly copy: string;
  /** For programs rather than readers. */
  readonly isCode?: boolean;
  readonly rows: number;
  /** Beside the button. */
  readonly children?: ReactNode;
};

/** A text to take along: it can be read, selected, and copied by one button. */
export function CopyBox(props: CopyBoxProps): ReactElement {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={styles.box}>
      <textarea
        ref={field}
        className={props.isCode ? styles.code : styles.words}
        aria-label={props.label}
        readOnly
        spellCheck={false}
        rows={props.rows}
        value={props.text}
      />
      <div className={styles.acts}>
        {props.children}
        <CopyButton label={props.copy} text={props.text} field={field} />
      </div>
    </div>
  );
}
