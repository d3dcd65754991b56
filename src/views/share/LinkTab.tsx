import { type ReactElement, useRef } from 'react';
import { writeAddress } from '#address/address.ts';
import { shareWords } from '#wording/lateWords.ts';
import boxStyles from './CopyBox.module.css';
import { CopyButton } from './CopyButton.tsx';
import { DataField } from './DataField.tsx';
import styles from './ShareDialog.module.css';
import { sharedView, type TabProps } from './TabProps.ts';

/** The address of the view, and what it holds. */
export function LinkTab(props: TabProps): ReactElement {
  const { overview, event, filters, site } = props;
  const field = useRef<HTMLInputElement>(null);
  const address = site + writeAddress(sharedView(props));
  return (
    <div className={styles.halves}>
      <div className={styles.choices}>
        <div className={styles.block}>
          <h3 className={styles.heading}>{shareWords.address}</h3>
          <div className={boxStyles.line}>
            <input
              ref={field}
              readOnly
              aria-label={shareWords.address}
              value={address}
              onFocus={({ target }) => target.select()}
            />
            <CopyButton label={shareWords.copyLink} text={address} field={field} />
          </div>
        </div>
        <DataField {...props} />
      </div>
      <div className={styles.outcome}>
        <h3 className={styles.heading}>{shareWords.linkOpens}</h3>
        <dl className={styles.facts}>
          <dt>{shareWords.data}</dt>
          <dd lang={overview.language}>{overview.title}</dd>
          <dt>{shareWords.events}</dt>
          <dd>{shareWords.holds(props.matched, props.total)}</dd>
          <dt>{shareWords.filters}</dt>
          <dd>{filters.length === 0 ? shareWords.none : <Lines of={filters} />}</dd>
          <dt>{shareWords.selectedEvent}</dt>
          <dd lang={event?.language}>{event?.title ?? shareWords.none}</dd>
        </dl>
        <p className={styles.about}>{shareWords.addressAbout}</p>
      </div>
    </div>
  );
}

function Lines({ of }: { readonly of: readonly string[] }): ReactElement {
  return (
    <ul className={styles.lines}>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
