import { type ReactElement, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { TypeIcon } from '#controls/TypeIcon.tsx';
import type { TimelineAnswer } from '#model/answers.ts';
import type { Hovered } from '#model/hovered.ts';
import { numberWords, words } from '#wording/words.ts';
import styles from './Timeline.module.css';
import { groupId, type VisHandles } from './useVisTimeline.ts';

type LanesProps = {
  readonly handles: VisHandles | null;
  readonly lanes: TimelineAnswer['lanes'];
  /** Icons alone, with the name as tooltip and for assistive technology. */
  readonly compact: boolean;
  readonly onHover: (hovered: Hovered | null) => void;
};

/** Keeps the widget's groups equal to the lanes and draws their labels into them. The labels are the types' legend. */
export function Lanes({ handles, lanes, compact, onHover }: LanesProps): ReactElement {
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
  return (
    <>
      {lanes.map(({ key, count }) => {
        const element = elements.current.get(key);
        if (!element || !drawn.includes(key)) return null;
        const name = words.type(key);
        return createPortal(
          <div
            className={styles.lane}
            title={compact ? name : undefined}
            onPointerEnter={() => onHover({ kind: 'type', type: key })}
            onPointerLeave={() => onHover(null)}
          >
            <TypeIcon type={key} size={15} />
            <span className={compact ? 'visually-hidden' : styles.laneName}>{name}</span>
            <span className={compact ? 'visually-hidden' : styles.laneCount}>{numberWords(count)}</span>
          </div>,
          element,
          key,
        );
      })}
    </>
  );
}
