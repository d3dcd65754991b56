import { Check } from 'lucide-react';
import type { HTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import { numberWords, words } from '#wording/words.ts';
import type { ShownOption } from './facetOptions.ts';
import styles from './OptionList.module.css';

/** What makes a row an option, with its state for assistive technology. */
export type OptionProps = HTMLAttributes<HTMLLIElement> & { readonly ref?: Ref<HTMLLIElement> };

type OptionListProps = {
  readonly label: string;
  readonly options: readonly ShownOption[];
  /** The largest count, which has the longest bar. */
  readonly largest: number;
  /** A sign before the name, where the facet has one. */
  readonly signOf?: ((key: string) => ReactNode) | undefined;
  /** Whether names stand in one line behind a column of codes. */
  readonly codes: boolean;
  readonly activeIndex: number;
  readonly listProps: HTMLAttributes<HTMLUListElement> & { readonly ref?: Ref<HTMLUListElement> };
  readonly optionProps: (option: ShownOption, index: number) => OptionProps;
};

/** Options of which several can be chosen: box, code or sign, name, bar and number of events. */
export function OptionList(props: OptionListProps): ReactElement {
  const { options, largest, signOf, codes, activeIndex } = props;
  const columns = codes ? styles.withCode : signOf ? styles.withSign : styles.plain;
  return (
    <ul
      {...props.listProps}
      aria-label={props.label}
      className={`${styles.list} ${columns}`}
      hidden={options.length === 0}
    >
      {options.map((option, index) => (
        <li
          key={option.key}
          {...props.optionProps(option, index)}
          className={index === activeIndex ? `${styles.option} ${styles.active}` : styles.option}
        >
          <span className={styles.box}>{option.chosen && <Check size={12} strokeWidth={3} aria-hidden="true" />}</span>
          {codes && (
            <span className={styles.code} aria-hidden="true">
              {option.code}
            </span>
          )}
          {!codes && signOf?.(option.key)}
          <span className={styles.name}>
            {option.name}
            {option.detail !== null && (
              <small>
                <span className="visually-hidden">, </span>
                {option.detail}
              </small>
            )}
          </span>
          <span className={styles.bar}>
            {option.count !== null && option.count > 0 && (
              <span style={{ inlineSize: `${(100 * option.count) / largest}%` }} />
            )}
          </span>
          {option.count !== null && (
            <>
              <span className={styles.count} aria-hidden="true">
                {numberWords(option.count)}
              </span>
              <span className="visually-hidden">, {words.events(option.count)}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
