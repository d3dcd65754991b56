import { Fragment, type ReactElement, type ReactNode } from 'react';
import { type PlaceGroup, type PlaceSection, sectionsOf } from '#projection/placeGroups.ts';
import { dateWords } from '#wording/dates.ts';
import { placeNames } from '#wording/sentences.ts';
import { mapWords, words } from '#wording/words.ts';
import styles from './FloatingPanel.module.css';
import { FloatingPanel } from './FloatingPanel.tsx';
import { cameByKey } from './keyFocus.ts';

type PlacePanelProps = {
  readonly group: PlaceGroup;
  readonly selected: string | null;
  readonly at: { readonly x: number; readonly y: number };
  readonly onSelectEvent: (id: string) => void;
  readonly onHoverEvent: (id: string | null) => void;
  readonly onClose: () => void;
  /** All events of one place, by its key: for a place that the marker lists only in part. */
  readonly eventsAt: (place: string) => ReactNode;
};

/** Places of one marker whose events are all listed; of the others it says how many. */
const MOST_LISTS = 3;

/** The events behind a marker that stands for several. */
export function PlacePanel(props: PlacePanelProps): ReactElement {
  const { group, at, onClose, eventsAt } = props;
  const isCut = group.places.some(({ count, events, isHidden }) => !isHidden && count > events.length);
  if (isCut)
    return (
      <FloatingPanel label={mapWords.eventsAt(placeNames(group.places))} at={at} onClose={onClose}>
        {group.places.map(({ key, name, count, isRest }, index) => (
          <Fragment key={key}>
            <p className={styles.title}>{name}</p>
            {isRest || index >= MOST_LISTS ? <p className={styles.note}>{mapWords.notListed(count)}</p> : eventsAt(key)}
          </Fragment>
        ))}
      </FloatingPanel>
    );
  return (
    <FloatingPanel label={mapWords.eventsAt(placeNames(group.places))} at={at} onClose={onClose}>
      {sectionsOf(group).map((section) => (
        <SectionEvents key={section.key} {...props} section={section} />
      ))}
    </FloatingPanel>
  );
}

function SectionEvents(props: PlacePanelProps & { readonly section: PlaceSection }): ReactElement {
  const { section, selected, onSelectEvent, onHoverEvent, onClose } = props;
  const { name, isHidden, events, rest } = section;
  return (
    <>
      <p className={styles.title}>{isHidden ? `${name}: ${words.hiddenByFilters}` : name}</p>
      <ul>
        {events.map(({ id, title, language, date }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.item}
              aria-current={id === selected ? 'true' : undefined}
              onClick={() => {
                onClose();
                onSelectEvent(id);
              }}
              onFocus={(event) => cameByKey(event) && onHoverEvent(id)}
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
