import { type ReactElement, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { TypeIcon } from '#controls/TypeIcon.tsx';
import { type Lanes as LanesBy, NO_LANE, OTHER_LANES } from '#model/answers.ts';
import { laneName } from '#wording/laneName.ts';
import { catalogue, numberWords, words } from '#wording/words.ts';
import styles from './Lanes.module.css';
import { type Lane, shortLaneName } from './laneNames.ts';
import { groupId, type VisHandles } from './useVisTimeline.ts';

type LanesProps = {
  readonly handles: VisHandles | null;
  /** From top to bottom. */
  readonly lanes: readonly Lane[];
  readonly by: LanesBy;
  /** CSS pixels that each lane is high at least; null where labels stand in the rows. */
  readonly heights: ReadonlyMap<string, number> | null;
  /** Icons, codes or a few letters, with the name as tooltip and for assistive technology. */
  readonly compact: boolean;
  /** The key of the lane whose name the pointer rests on. */
  readonly onHover: (key: string | null) => void;
};

/** Keeps the widget's groups equal to the lanes and draws their labels into them. */
export function Lanes({ handles, lanes, by, heights, compact, onHover }: LanesProps): ReactElement {
  const elements = useRef(new Map<string, HTMLElement>());
  const [drawn, setDrawn] = useState<readonly string[]>([]);
  useEffect(
    function feedGroups() {
      if (!handles) return;
      const { groups } = handles;
      const keys = lanes.map((lane) => lane.key);
      const wanted = new Set(keys.map(groupId));
      groups.remove(groups.getIds().filter((id) => !wanted.has(String(id))));
      groups.update(
        keys.map((key, order) => {
          const content = elements.current.get(key) ?? document.createElement('div');
          elements.current.set(key, content);
          return { id: groupId(key), order, content };
        }),
      );
      setDrawn(keys);
    },
    [handles, lanes],
  );
  useEffect(
    function heedHeights() {
      // The widget sees that a name takes another height when it draws.
      if (heights) handles?.timeline.redraw();
    },
    [handles, heights],
  );
  return (
    <>
      {lanes.map(({ key, count }) => {
        const element = elements.current.get(key);
        if (!element || !drawn.includes(key)) return null;
        const name = laneName(key, by);
        const isMissing = key === NO_LANE && by !== 'none';
        const classes = [
          styles.lane,
          heights ? styles.low : '',
          count < 10 || compact ? '' : styles.tight,
          compact ? styles.compact : '',
          isMissing ? styles.missing : '',
        ];
        return createPortal(
          <div className={styles.cell} style={{ minBlockSize: heights?.get(key) }}>
            <div
              className={classes.filter(Boolean).join(' ')}
              title={`${name} · ${words.events(count)}`}
              onPointerEnter={() => onHover(key)}
              onPointerLeave={() => onHover(null)}
            >
              <LaneSign lane={key} by={by} compact={compact} />
              <span className={compact ? 'visually-hidden' : styles.name}>{name}</span>
              <span className={compact ? 'visually-hidden' : styles.count}>{shortNumber(count)}</span>
            </div>
          </div>,
          element,
          key,
        );
      })}
    </>
  );
}

/** By language; a browser takes long to make one. */
const SHORT = new Map<string, Intl.NumberFormat>();

/** A large number in two digits, so that it leaves room for the name: 270k. */
function shortNumber(count: number): string {
  if (count < 1000) return numberWords(count);
  const { locale } = catalogue;
  const format =
    SHORT.get(locale) ?? new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 2 });
  SHORT.set(locale, format);
  return format.format(count).replace('K', 'k');
}

/** What stands before the name, or instead of it: the sign of a type or status, the code of a country, a few letters. */
function LaneSign({ lane, by, compact }: { lane: string; by: LanesBy; compact: boolean }): ReactElement | null {
  const isNamed = lane !== NO_LANE && lane !== OTHER_LANES;
  if (isNamed && by === 'type') return <TypeIcon type={lane} size={15} />;
  if (isNamed && by === 'status') return <StatusSign status={lane} />;
  if (!compact && (!isNamed || by !== 'country')) return null;
  return (
    <span className={styles.code} aria-hidden="true">
      {shortLaneName(lane, by)}
    </span>
  );
}

/** As the marks show it: by what fills the outline, and how the outline is drawn. */
function StatusSign({ status }: { status: string }): ReactElement {
  return (
    <svg
      width="15"
      height="15"
      viewBox="-7.5 -7.5 15 15"
      aria-hidden="true"
      className={styles.status}
      data-status={status}
    >
      <circle r="5.4" />
    </svg>
  );
}
