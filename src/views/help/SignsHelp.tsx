import type { ReactElement } from 'react';
import { TypeIcon } from '#controls/TypeIcon.tsx';
import { STATUSES } from '#model/role.ts';
import { KNOWN_TYPES } from '#signs/eventType.ts';
import { helpWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import { DateSigns } from './DateSigns.tsx';
import { RoleSigns } from './RoleSigns.tsx';
import { StatusDrawing } from './StatusDrawing.tsx';
import styles from './signs.module.css';

/** Every mark that the views share, with what it means. */
export function SignsHelp(): ReactElement {
  return (
    <>
      <p className={styles.about}>{helpWords.signsAbout}</p>
      <DateSigns />
      <RoleSigns />
      <StatusSigns />
      <PlaceSigns />
      <TypeSigns />
    </>
  );
}

function StatusSigns(): ReactElement {
  return (
    <section className={styles.section}>
      <h3>{helpWords.status}</h3>
      <dl>
        {STATUSES.map((status) => (
          <div key={status} className={styles.statusRow}>
            <dt>{words.status(status)}</dt>
            <dd className={styles.sign} aria-hidden="true">
              <StatusDrawing status={status} />
            </dd>
            <dd className={styles.meaning}>{helpWords.statusMeaning[status]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{helpWords.sourceLine}</p>
    </section>
  );
}

const PLACES = ['known', 'vague', 'none'] as const;

function PlaceSigns(): ReactElement {
  return (
    <section className={styles.section}>
      <h3>{helpWords.places}</h3>
      <dl>
        {PLACES.map((place) => (
          <div key={place} className={styles.placeRow}>
            <dt>{helpWords.place[place]}</dt>
            <dd className={styles.sign} aria-hidden="true">
              {place !== 'none' && (
                <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
                  <circle r="11.1" className={styles[place]} />
                  <text y="4">1</text>
                </svg>
              )}
            </dd>
            <dd className={styles.meaning}>{helpWords.placeMeaning[place]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const OTHER_TYPE = '';

function TypeSigns(): ReactElement {
  return (
    <section className={styles.section}>
      <h3>{helpWords.types}</h3>
      <ul className={styles.types}>
        {[...KNOWN_TYPES, OTHER_TYPE].map((type) => (
          <li key={type}>
            <TypeIcon type={type} size={16} />
            {type === OTHER_TYPE ? helpWords.otherTypes : words.type(type)}
          </li>
        ))}
      </ul>
    </section>
  );
}
