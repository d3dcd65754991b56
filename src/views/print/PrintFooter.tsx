import type { ReactElement } from 'react';
import { dayWords } from '#wording/dates.ts';
import { printWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import type { PrintPageProps } from './PrintPageProps.ts';
import styles from './print.module.css';

/** Where to find this view again, and how it was made. */
export function PrintFooter(props: PrintPageProps): ReactElement {
  const { overview, address, version, printed, filterText, matched, total } = props;
  const dataset = version === null ? overview.id : `${overview.id}@${version}`;
  return (
    <footer className={styles.footer}>
      <p className={styles.address}>{address}</p>
      <div>
        <p>{printWords.dataset(dataset, dayWords(printed))}</p>
        <p>
          {words.resultCount(matched, total)}
          {filterText !== '' && `. ${printWords.filters(filterText)}`}
        </p>
      </div>
      <div>
        <p>{words.attribution}</p>
        <p>{printWords.licence(overview.licence.name)}</p>
      </div>
    </footer>
  );
}
