import { List } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#controls/Button.tsx';
import { Popover } from '#controls/Popover.tsx';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import type { RoleSign } from '#model/role.ts';
import { mapWords } from '#wording/mapWords.ts';
import { numberWords, words } from '#wording/words.ts';
import { fillClasses } from './fills.ts';
import styles from './Legend.module.css';
import type { SignCount } from './stateRoles.ts';
import { OBSTACLE } from './useObstacles.ts';

type LegendProps = {
  readonly rows: readonly SignCount[];
  /** Some state of the event is inferred. */
  readonly someInferred: boolean;
  /** The sign that alone keeps its full ink. */
  readonly pressed: RoleSign | null;
  readonly onPress: (sign: RoleSign | null) => void;
  readonly onHover: (sign: RoleSign | null) => void;
};

/** Which fill means which role. Each row is a button that makes the other roles stand back. */
export function Legend(props: LegendProps & { readonly left: number }): ReactElement {
  return (
    <div className={styles.floating} style={{ left: props.left }} {...OBSTACLE}>
      <LegendRows {...props} />
    </div>
  );
}

/** The same behind a button, where the map is narrow. */
export function LegendButton(props: LegendProps): ReactElement {
  return (
    <Popover
      label={words.rolesAtEvent}
      side="above"
      width={232}
      trigger={(trigger) => (
        <Button size="small" {...trigger}>
          <List size={14} strokeWidth={2.1} aria-hidden="true" />
          {mapWords.legend}
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

function LegendRows({ rows, someInferred, pressed, onPress, onHover }: LegendProps): ReactElement {
  return (
    <section aria-label={words.rolesAtEvent}>
      <h2 className={styles.title}>{words.rolesAtEvent}</h2>
      <ul>
        {rows.map(({ sign, count, inferred }) => (
          <li key={sign}>
            <button
              type="button"
              className={styles.row}
              aria-pressed={pressed === sign}
              onClick={() => onPress(pressed === sign ? null : sign)}
              onFocus={() => onHover(sign)}
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
    </section>
  );
}
