import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import styles from './Toolbar.module.css';

type MenuProps<T extends string> = {
  /** What is chosen here, for assistive technology. */
  readonly label: string;
  /** What the closed menu reads. */
  readonly text: string;
  readonly values: readonly T[];
  readonly nameOf: (value: T) => string;
  readonly value: T;
  readonly onChange: (value: T) => void;
};

/** A list of the browser's own under a button of ours. */
export function Menu<T extends string>({ label, text, values, nameOf, value, onChange }: MenuProps<T>): ReactElement {
  return (
    <span className={styles.menu}>
      <span className={styles.menuText} aria-hidden="true">
        {text}
      </span>
      <ChevronDown size={13} strokeWidth={2.1} aria-hidden="true" />
      <select
        aria-label={label}
        title={text}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values.find((known) => known === currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((known) => (
          <option key={known} value={known}>
            {nameOf(known)}
          </option>
        ))}
      </select>
    </span>
  );
}
