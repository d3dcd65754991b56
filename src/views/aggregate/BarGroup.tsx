import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { PanelSection } from '#controls/PanelSection.tsx';
import { numberWords, words } from '#wording/words.ts';
import styles from './aggregate.module.css';
import { type Counted, type FilterBarRow, share } from './bars.ts';

type BarsProps<T extends string, Row extends Counted<T>> = {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly nameOf: (key: T) => string;
};

type FilterBarsProps<T extends string> = BarsProps<T, FilterBarRow<T>> & {
  readonly signOf?: (key: T) => ReactNode;
  /** The token of a bar's colour. */
  readonly colourOf?: (key: T) => string;
  readonly onToggle: (key: T) => void;
  readonly children?: ReactNode;
};

/** Bars that filter: each row is a button that is pressed while the filter asks for its value. */
export function FilterBars<T extends string>(props: FilterBarsProps<T>): ReactElement {
  const { title, rows, nameOf, signOf, colourOf, onToggle, children } = props;
  const longest = longestOf(rows);
  return (
    <PanelSection title={title}>
      <fieldset className={styles.rows} aria-label={title}>
        {rows.map(({ key, count, chosen }) => (
          <button
            key={key}
            type="button"
            className={signOf ? `${styles.row} ${styles.withSign}` : styles.row}
            aria-pressed={chosen}
            onClick={() => onToggle(key)}
          >
            {signOf?.(key)}
            <span className={styles.name}>
              {nameOf(key)}
              {chosen && <Check size={13} strokeWidth={2.6} aria-hidden="true" />}
            </span>
            <span className="visually-hidden">, </span>
            <Bar count={count} longest={longest} colour={colourOf?.(key)} />
          </button>
        ))}
      </fieldset>
      {children}
    </PanelSection>
  );
}

/** Bars that only tell. */
export function PlainBars<T extends string>({ title, rows, nameOf }: BarsProps<T, Counted<T>>): ReactElement | null {
  const longest = longestOf(rows);
  if (rows.length === 0) return null;
  return (
    <PanelSection title={title}>
      <dl className={styles.rows}>
        {rows.map(({ key, count }) => (
          <div key={key} className={styles.row}>
            <dt className={styles.name}>{nameOf(key)}</dt>
            <dd>
              <Bar count={count} longest={longest} />
            </dd>
          </div>
        ))}
      </dl>
    </PanelSection>
  );
}

function Bar({
  count,
  longest,
  colour = 'ink-3',
}: {
  count: number;
  longest: number;
  colour?: string | undefined;
}): ReactElement {
  return (
    <>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${share(count, longest)}%`, background: `var(--${colour})` }} />
      </span>
      <span className={styles.count} aria-hidden="true">
        {numberWords(count)}
      </span>
      <span className="visually-hidden">{words.events(count)}</span>
    </>
  );
}

function longestOf(rows: readonly Counted<string>[]): number {
  return Math.max(1, ...rows.map(({ count }) => count));
}
