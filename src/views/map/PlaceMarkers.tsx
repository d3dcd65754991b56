import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import type { Hovered } from '#model/hovered.ts';
import { isHiddenGroup, isVague, type PlaceGroup } from '#projection/placeGroups.ts';
import { placeKnown, placeNames } from '#wording/sentences.ts';
import { mapWords, words } from '#wording/words.ts';
import { cameByKey } from './keyFocus.ts';
import { neighbour } from './markerKeys.ts';
import styles from './PlaceMarkers.module.css';

type PlaceMarkersProps = {
  readonly groups: readonly PlaceGroup[];
  readonly isSelected: (group: PlaceGroup) => boolean;
  readonly isRinged: (group: PlaceGroup) => boolean;
  readonly onHover: (hovered: Hovered | null) => void;
  /** A marker was pressed; its box is in pixels of the browser's window. */
  readonly onPress: (group: PlaceGroup, box: DOMRect) => void;
  /** The focus came to a marker by an arrow key. */
  readonly onReach: (group: PlaceGroup) => void;
};

const COMPACT = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 2 });

/** The places as buttons: one tab stop, arrow keys from marker to marker. */
export function PlaceMarkers(props: PlaceMarkersProps): ReactElement | null {
  const { groups, isSelected, isRinged, onHover, onPress, onReach } = props;
  const [stop, setStop] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const current = groups.find(({ key }) => key === stop) ?? groups.find(isSelected) ?? groups[0];
  if (!current) return null;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = neighbour(event.key, groups.indexOf(current), groups.length);
    const target = next === null ? undefined : groups[next];
    if (next === null || !target) return;
    event.preventDefault();
    setStop(target.key);
    onReach(target);
    // The frame must not be scrolled: a marker out of view is moved into it by the map.
    list.current?.querySelectorAll('button')[next]?.focus({ preventScroll: true });
  };

  return (
    <ul ref={list} className={styles.markers} aria-label={mapWords.places} onKeyDown={onKeyDown}>
      {groups.map((group) => {
        const only = group.count === 1 ? group.places[0].events[0] : undefined;
        const hover = only ? () => onHover({ kind: 'event', id: only.id }) : undefined;
        const leave = only ? () => onHover(null) : undefined;
        return (
          <li key={group.key}>
            <button
              type="button"
              className={styles.marker}
              style={{ left: group.x, top: group.y, inlineSize: 2 * group.radius, blockSize: 2 * group.radius }}
              tabIndex={group === current ? 0 : -1}
              aria-current={isSelected(group) ? 'true' : undefined}
              aria-label={markerName(group)}
              aria-haspopup={only ? undefined : 'dialog'}
              onClick={(event) => {
                setStop(group.key);
                onPress(group, event.currentTarget.getBoundingClientRect());
              }}
              onFocus={(event) => cameByKey(event) && hover?.()}
              onBlur={leave}
              onMouseEnter={hover}
              onMouseLeave={leave}
            >
              <MarkerSign group={group} selected={isSelected(group)} ringed={isRinged(group)} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function MarkerSign({ group, selected, ringed }: { group: PlaceGroup; selected: boolean; ringed: boolean }) {
  const { radius, count } = group;
  const isHidden = isHiddenGroup(group);
  const vague = isVague(group) || isHidden ? styles.vague : '';
  const disc = `${styles.disc} ${selected ? styles.selected : vague} ${isHidden ? styles.hidden : ''}`;
  return (
    <svg width={2 * radius} height={2 * radius} className={styles.sign} aria-hidden="true" focusable="false">
      <g transform={`translate(${radius} ${radius})`}>
        {selected && <circle r={radius + 3} className={`${styles.outer} ${vague} ${isHidden ? styles.hidden : ''}`} />}
        {ringed && <circle r={radius + 4.5} className={styles.ring} />}
        <circle r={selected ? radius + 0.4 : radius - 0.9} className={disc} />
        <text dy="0.35em" className={`${styles.count} ${selected ? styles.countSelected : ''}`}>
          {count < 1000 ? count : COMPACT.format(count).toLowerCase()}
        </text>
      </g>
    </svg>
  );
}

function markerName(group: PlaceGroup): string {
  const { places, count } = group;
  if (isHiddenGroup(group)) return `${placeNames(places)}: ${words.hiddenByFilters}`;
  const known = new Set(places.map((place) => placeKnown(place)));
  return `${placeNames(places)}: ${words.events(count)}, ${[...known].join('; ')}`;
}
