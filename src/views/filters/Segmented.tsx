import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './Segmented.module.css';

type SegmentedProps<T extends string> = {
  /** Names the group for assistive technology. */
  readonly label: string;
  readonly values: readonly T[];
  readonly nameOf: (value: T) => ReactNode;
  /** Null while none of them holds. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** Fills its line, with parts of the same weight. */
  readonly wide?: boolean;
};

/** More than these stand in two lines. */
const MOST_IN_LINE = 5;

/** Radio buttons in one bar: one stop of the Tab key, arrows choose. */
export function Segmented<T extends string>(props: SegmentedProps<T>): ReactElement {
  const group = useId();
  const look = props.values.length > MOST_IN_LINE ? styles.lines : props.wide ? styles.wide : '';
  return (
    <fieldset aria-label={props.label} className={`${styles.bar} ${look}`}>
      {props.values.map((value) => (
        <label key={value} className={styles.part}>
          <input
            type="radio"
            name={group}
            className="visually-hidden"
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          {props.nameOf(value)}
        </label>
      ))}
    </fieldset>
  );
}
