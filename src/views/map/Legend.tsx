import { List } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#controls/Button.tsx';
import { Popover } from '#controls/Popover.tsx';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import type { EventSummary } from '#model/answers.ts';
import type { RoleSign } from '#model/role.ts';
import type { SignCount } from '#signs/stateRoles.ts';
import { mapWords, numberWords, words } from '#wording/words.ts';
import { fillClasses } from './fills.ts';
import { cameByKey } from './keyFocus.ts';
import styles from './Legend.module.css';
import { OBSTACLE } from './useObstacles.ts';

type LegendProps = {
  readonly rows: readonly SignCount[];
  /** Some state of the event is inferred. */
  readonly someInferred: boolean;
  /** Participants that are no states. */
  readonly others: number;
  /** The event that is pointed at while the card shows another: the legend names it. */
  readonly previewed: EventSummary | null;
  /** The sign that alone keeps its full ink. */
  readonly pressed: RoleSign | null;
  readonly onPress: (sign: RoleSign | null) => void;
  readonly onHover: (sign: RoleSign | null) => void;
};

/** Which fill means which role, and that not all participants are states. Each row is a button that makes the other roles stand back. */
export function Legend(props: LegendProps & { readonly left: number }): ReactElement {
  return (
    <div className={styles.floating} style={{ left: props.left }} {...OBSTACLE}>
      <LegendRows {...props} />
    </div>
  );
}

/** The same behind a button, where the map is narrow; on a phone its sign alone. */
export function LegendButton({ isShort, ...props }: LegendProps & { readonly isShort: boolean }): ReactElement {
  return (
    <Popover
      label={titleOf(props.previewed)}
      side="above"
      width={232}
      trigger={(trigger) => (
        <Button size="small" icon={isShort} aria-label={isShort ? mapWords.legend : undefined} {...trigger}>
          <List size={isShort ? 17 : 14} strokeWidth={isShort ? 1.75 : 2.1} aria-hidden="true" />
          {!isShort && mapWords.legend}
        </Button>
      )}
    >
      {() => (
        <div className={styles.inPopover}>
          <LegendRows {...props} />
        </div>
      )}
    </Popover>
  );
}

function LegendRows(props: LegendProps): ReactElement {
  const { rows, someInferred, others, previewed, pressed, onPress, onHover } = props;
  const title = titleOf(previewed);
  return (
    <section aria-label={title}>
      <h2 className={styles.title} lang={previewed?.language}>
        {title}
      </h2>
      <ul>
        {rows.map(({ sign, count, inferred }) => (
          <li key={sign}>
            <button
              type="button"
              className={styles.row}
              aria-pressed={pressed === sign}
              onClick={() => onPress(pressed === sign ? null : sign)}
              onFocus={(event) => cameByKey(event) && onHover(sign)}
              onBlur={() => onHover(null)}
              onMouseEnter={() => onHover(sign)}
              onMouseLeave={() => onHover(null)}
            >
              <svg width="18" height="12" className={styles.swatch} aria-hidden="true" focusable="false">
                <rect width="18" height="12" className={fillClasses({ sign, inferred })} />
              </svg>
              <RoleGlyph sign={sign} inferred={inferred} />
              <span>
                {words.sign(sign)} {inferred && <span className={styles.inferred}>{mapWords.inferredSuffix}</span>}
              </span>
              <span className={styles.count}>{numberWords(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {someInferred && <p className={styles.footer}>{words.inferredLegend}</p>}
      {others > 0 && <p className={styles.others}>{mapWords.notStates(others, previewed === null)}</p>}
    </section>
  );
}

function titleOf(previewed: EventSummary | null): string {
  return previewed ? mapWords.rolesAt(previewed.shortTitle) : words.rolesAtEvent;
}
