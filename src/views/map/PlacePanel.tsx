import type { ReactElement } from 'react';
import type { PlaceMark } from '#model/answers.ts';
import { dateWords } from '#wording/dates.ts';
import { mapWords } from '#wording/mapWords.ts';
import { words } from '#wording/words.ts';
import styles from './FloatingPanel.module.css';
import { FloatingPanel } from './FloatingPanel.tsx';
import type { PlaceGroup } from './placeGroups.ts';

type PlacePanelProps = {
  readonly group: PlaceGroup;
  readonly selected: string | null;
  readonly at: { readonly x: number; readonly y: number };
  readonly onSelectEvent: (id: string) => void;
  readonly onHoverEvent: (id: string | null) => void;
  readonly onClose: () => void;
};

/** The events behind a marker that stands for several. */
export function PlacePanel(props: PlacePanelProps): ReactElement {
  const { group, at, onClose } = props;
  return (
    <FloatingPanel label={mapWords.eventsAt(mapWords.placeNames(group.places))} at={at} onClose={onClose}>
      {group.places.map((place) => (
        <PlaceEvents key={place.key} {...props} place={place} />
      ))}
    </FloatingPanel>
  );
}

function PlaceEvents(props: PlacePanelProps & { readonly place: PlaceMark }): ReactElement {
  const { place, selected, onSelectEvent, onHoverEvent, onClose } = props;
  const rest = place.count - place.events.length;
  return (
    <>
      <p className={styles.title}>{place.name}</p>
      <ul>
        {place.events.map(({ id, title, language, date }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.item}
              aria-current={id === selected ? 'true' : undefined}
              onClick={() => {
                onClose();
                onSelectEvent(id);
              }}
              onFocus={() => onHoverEvent(id)}
              onBlur={() => onHoverEvent(null)}
              onMouseEnter={() => onHoverEvent(id)}
              onMouseLeave={() => onHoverEvent(null)}
            >
              <span lang={language}>{title}</span>
              <span className={styles.detail}>{words.sentence(dateWords(date))}</span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.note}>{mapWords.notListed(rest)}</p>}
    </>
  );
}
