import { type ReactElement, type ReactNode, useId, useState } from 'react';
import styles from './Fields.module.css';

type RadiosProps<T extends string> = {
  readonly label: string;
  readonly values: readonly T[];
  readonly nameOf: (value: T) => string;
  /** A line under the name of each, in the same order; then they stand one under the other. */
  readonly aboutOf?: (value: T) => ReactNode;
  readonly isOff?: (value: T) => boolean;
  readonly value: T;
  readonly onChange: (value: T) => void;
};

/** One of a few, all in sight. */
export function Radios<T extends string>(props: RadiosProps<T>): ReactElement {
  const group = useId();
  const { values, aboutOf } = props;
  return (
    <fieldset className={styles.field}>
      <legend>{props.label}</legend>
      <div className={aboutOf ? styles.stack : styles.line}>
        {values.map((value, index) => (
          <div key={value}>
            <label className={styles.option}>
              <input
                type="radio"
                name={group}
                checked={value === props.value}
                disabled={props.isOff?.(value)}
                aria-describedby={aboutOf && `${group}-${index}`}
                onChange={() => props.onChange(value)}
              />
              {props.nameOf(value)}
            </label>
            {aboutOf && (
              <p id={`${group}-${index}`} className={styles.about}>
                {aboutOf(value)}
              </p>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

type CheckProps = { readonly label: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void };

export function Check({ label, checked, onChange }: CheckProps): ReactElement {
  return (
    <label className={styles.option}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
};

export function TextField({ label, value, placeholder, onChange }: TextFieldProps): ReactElement {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        type="text"
        className={styles.text}
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

type NumberFieldProps = {
  /** Not seen: what stands beside it says it. */
  readonly label: string;
  /** Null where no number holds. */
  readonly value: number | null;
  readonly placeholder?: string;
  readonly bounds: { readonly least: number; readonly most: number };
  readonly onChange: (value: number) => void;
};

/** A whole number within bounds. What is half written changes nothing; what lies outside becomes the bound on leaving. */
export function NumberField({ label, value, placeholder, bounds, onChange }: NumberFieldProps): ReactElement {
  const [draft, setDraft] = useState<string | null>(null);
  const { least, most } = bounds;
  return (
    <input
      type="number"
      className={styles.number}
      aria-label={label}
      title={label}
      min={least}
      max={most}
      placeholder={placeholder}
      value={draft ?? value ?? ''}
      onChange={({ target }) => {
        setDraft(target.value);
        const next = Math.round(target.valueAsNumber);
        if (next >= least && next <= most) onChange(next);
      }}
      onBlur={({ target }) => {
        setDraft(null);
        const next = Math.round(target.valueAsNumber);
        if (draft !== null && Number.isFinite(next)) onChange(Math.min(most, Math.max(least, next)));
      }}
    />
  );
}
