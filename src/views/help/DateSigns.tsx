import type { ReactElement } from 'react';
import type { EventDate } from '#model/date.ts';
import { dateMark } from '#signs/dateMark.ts';
import { dateWords } from '#wording/dates.ts';
import { helpWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import { DateDrawing } from './DateDrawing.tsx';
import { EXAMPLE_DATES } from './exampleDates.ts';
import styles from './signs.module.css';

const UNDATED_COUNT = 3;

/** What can be known of a date: as the data write it, as the timeline draws it, as it is put into words. */
export function DateSigns(): ReactElement {
  const { dates, datesAbout, whatIsKnown, inData, mark, wording } = helpWords;
  return (
    <section className={styles.section}>
      <h3>{dates}</h3>
      <p className={styles.about}>{datesAbout}</p>
      <div className={`${styles.dateRow} ${styles.heads}`} aria-hidden="true">
        <span>{whatIsKnown}</span>
        <span>{inData}</span>
        <span>{mark}</span>
        <span>{wording}</span>
      </div>
      <dl>
        {EXAMPLE_DATES.map((date) => (
          <DateRow key={date.edtf} date={date} />
        ))}
      </dl>
    </section>
  );
}

function DateRow({ date }: { readonly date: EventDate }): ReactElement {
  const mark = dateMark(date);
  return (
    <div className={styles.dateRow}>
      <dt>{helpWords.known[mark]}</dt>
      <dd className={styles.inData}>
        <code>{date.edtf === '' ? helpWords.empty : date.edtf}</code>
      </dd>
      <dd className={styles.dateMark} aria-hidden="true">
        {mark === 'none' ? (
          <span className={styles.undated}>{words.undatedButton(UNDATED_COUNT)}</span>
        ) : (
          <DateDrawing mark={mark} />
        )}
      </dd>
      <dd className={styles.wording}>{dateWords(date)}</dd>
    </div>
  );
}
