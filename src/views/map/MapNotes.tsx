import { Map as MapIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Popover } from '#controls/Popover.tsx';
import { mapWords, words } from '#wording/words.ts';
import styles from './MapNotes.module.css';
import { OBSTACLE } from './useObstacles.ts';

type UnplacedChipProps = {
  readonly unplaced: number;
  readonly matched: number;
  /** There is room for few words. */
  readonly isShort: boolean;
  readonly children: ReactNode;
};

/** How many events the map cannot show, with the list of them behind it. */
export function UnplacedChip(props: UnplacedChipProps): ReactElement {
  const label = words.withoutPlace(props.unplaced, props.matched);
  return (
    <Popover
      label={label}
      side="above"
      width={344}
      trigger={(trigger) => (
        <button type="button" className={styles.chip} {...trigger}>
          <MapIcon size={14} strokeWidth={2.1} aria-hidden="true" />
          {props.isShort ? mapWords.withoutPlaceShort(props.unplaced, props.matched) : label}
        </button>
      )}
    >
      {() => props.children}
    </Popover>
  );
}

/** That not every place could be drawn. */
export function OmittedNote({ omitted }: { omitted: number }): ReactElement {
  return <p className={styles.chip}>{mapWords.placesOmitted(omitted)}</p>;
}

/** Whose boundaries these are, always in sight. */
export function Attribution({ room }: { room: 'wide' | 'narrow' | 'phone' }): ReactElement {
  const text = { wide: words.attribution, narrow: mapWords.attributionShort, phone: mapWords.attributionShortest }[
    room
  ];
  return (
    <div className={styles.attribution} {...OBSTACLE}>
      <span>{text} </span>
      <Popover
        label={words.aboutMap}
        side="above"
        width={344}
        trigger={(trigger) => (
          <button type="button" className={styles.link} {...trigger}>
            {words.aboutMap}
          </button>
        )}
      >
        {() => (
          <div className={styles.about} data-autofocus tabIndex={-1}>
            <h2>{words.aboutMap}</h2>
            {words.aboutMapText.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        )}
      </Popover>
    </div>
  );
}
