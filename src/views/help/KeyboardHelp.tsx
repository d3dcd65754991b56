import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, type LucideIcon } from 'lucide-react';
import { Fragment, type ReactElement } from 'react';
import { helpWords } from '#wording/lateWords.ts';
import styles from './KeyboardHelp.module.css';
import { focusKeys, type Key, type KeyGroup, singleKeys } from './keyGroups.ts';

type KeyboardHelpProps = { readonly shortcutsOn: boolean; readonly onShortcuts: (on: boolean) => void };

/** Which key does what, and the switch for those of a single character. */
export function KeyboardHelp({ shortcutsOn, onShortcuts }: KeyboardHelpProps): ReactElement {
  return (
    <>
      <div className={styles.choice}>
        <label>
          <input
            type="checkbox"
            checked={shortcutsOn}
            aria-describedby="help-single-keys"
            onChange={(event) => onShortcuts(event.currentTarget.checked)}
          />
          {helpWords.singleKeys}
        </label>
        <p id="help-single-keys">{helpWords.singleKeysAbout}</p>
      </div>
      <div className={styles.groups}>
        <Group group={singleKeys()} isOff={!shortcutsOn} />
        {focusKeys().map((group) => (
          <Group key={group.title} group={group} isOff={false} />
        ))}
      </div>
    </>
  );
}

function Group({ group, isOff }: { readonly group: KeyGroup; readonly isOff: boolean }): ReactElement {
  return (
    <section className={styles.group} data-off={isOff}>
      <h3>
        {group.title}
        {isOff && <span>{helpWords.switchedOff}</span>}
      </h3>
      <dl>
        {group.rows.map(({ hold, keys, effect }) => (
          <div key={effect}>
            <dt>
              {hold && (
                <>
                  <KeyFace value={hold} /> +{' '}
                </>
              )}
              {keys.map((key) => (
                <Fragment key={keyName(key)}>
                  <KeyFace value={key} />{' '}
                </Fragment>
              ))}
            </dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The fonts hold no arrows. */
const ARROWS: Readonly<Partial<Record<string, LucideIcon>>> = {
  left: ArrowLeft,
  right: ArrowRight,
  up: ArrowUp,
  down: ArrowDown,
};

function KeyFace({ value }: { readonly value: Key }): ReactElement {
  const Arrow = typeof value === 'string' ? ARROWS[value] : undefined;
  if (!Arrow) return <kbd>{keyName(value)}</kbd>;
  return (
    <kbd>
      <Arrow size={12} strokeWidth={2.1} aria-hidden="true" />
      <span className="visually-hidden">{keyName(value)}</span>
    </kbd>
  );
}

function keyName(key: Key): string {
  return typeof key === 'string' ? helpWords.keyName[key] : key.printed;
}
