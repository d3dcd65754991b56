import type { ReactElement } from 'react';
import type { EventRecord } from '#model/event.ts';
import { countryName } from '#wording/countryNames.ts';
import { dateWords } from '#wording/dates.ts';
import { words } from '#wording/words.ts';
import styles from './Dateline.module.css';

/** PLACE, COUNTRY — Tuesday 11 March 2025, as a news dispatch begins. */
export function Dateline({ event }: { event: EventRecord }): ReactElement {
  const [place] = event.places;
  const date = words.sentence(dateWords(event.date, event.date.kind === 'day' ? 'weekday' : 'full'));
  const country = place?.country === undefined ? null : countryName(place.country);
  const where = country === null || country === place?.name ? place?.name : `${place?.name}, ${country}`;
  return (
    <p className={styles.dateline}>
      {place && (
        <>
          <b>{where}</b>{' '}
          {place.certainty === 'inferred' && <span title={place.reason}>({words.certainty('inferred')})</span>}
          {' — '}
        </>
      )}
      {date}
    </p>
  );
}
