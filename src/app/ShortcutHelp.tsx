import { Keyboard } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#controls/Button.tsx';
import { Popover } from '#controls/Popover.tsx';
import { words } from '#wording/words.ts';
import styles from './app.module.css';
import { switchShortcuts, useShortcutsOn } from './shortcuts.ts';

/** The keys that work here, and the switch for those of a single letter. */
export function ShortcutHelp(): ReactElement {
  const on = useShortcutsOn();
  return (
    <Popover
      label={words.keyboard}
      width={340}
      trigger={(trigger) => (
        <Button look="ghost" icon aria-label={words.keyboard} {...trigger}>
          <Keyboard size={17} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      )}
    >
      {() => (
        <div className={styles.help}>
          <h2>{words.keyboard}</h2>
          <label>
            <input type="checkbox" checked={on} onChange={(event) => switchShortcuts(event.target.checked)} />
            {words.singleKeys}
          </label>
          <dl>
            {words.keys.map(([key, effect]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{effect}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </Popover>
  );
}
