import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { DateMark } from '#signs/dateMark.ts';
import { drawLabel, drawRangeMark, type ItemState } from './drawItem.ts';
import type { ExtraItem } from './extraItems.ts';
import { type Drawing, groupId, itemId, type VisHandles, type VisItem } from './useVisTimeline.ts';
import type { PlacedItem } from './visItems.ts';
import styles from './widget.module.css';

/** Draws the items that are placed now, each in the state that it is in now. */
export function useDrawing(
  placed: readonly PlacedItem[],
  extras: readonly ExtraItem[],
  stateOf: (id: string) => ItemState,
): Drawing {
  const others = useRef(new Map<string, ExtraItem>());
  const known = useRef(new Map<string, PlacedItem>());
  useLayoutEffect(
    function keepItemsForDrawing() {
      known.current = new Map(placed.map((item) => [itemId(item.id), item]));
      others.current = new Map(extras.map((item) => [itemId(item.id), item]));
    },
    [placed, extras],
  );
  return useMemo(() => {
    const draw = <T>(id: string, by: (item: PlacedItem, state: ItemState) => T): T | '' => {
      const item = known.current.get(id);
      return item ? by(item, stateOf(item.id)) : '';
    };
    const label = (id: string): HTMLElement | '' => {
      const other = others.current.get(id);
      return other ? other.draw(stateOf(other.id)) : draw(id, drawLabel);
    };
    return { label, frame: (id) => draw(id, drawRangeMark) };
  }, [stateOf]);
}

/** As many items as the widget is given at a time: it measures each that is new. */
const AT_A_TIME = 25;

/**
 * Keeps the widget's data set equal to what is placed, changing only what changed. Where that is much, as when marks take
 * the place of bars, it is done between other tasks.
 */
export function useFeed(
  handles: VisHandles | null,
  placed: readonly PlacedItem[],
  extras: readonly ExtraItem[],
  selected: string | null,
): void {
  useEffect(
    function feedWidget() {
      if (!handles) return;
      const { items } = handles;
      const wanted = new Map(placed.map((item) => [itemId(item.id), toVisItem(item, item.id === selected)]));
      for (const { vis } of extras) wanted.set(vis.id, vis);
      items.remove(items.getIds().filter((id) => !wanted.has(String(id))));
      const changed = [...wanted.values()].filter(
        (item) => JSON.stringify(items.get(item.id)) !== JSON.stringify(item),
      );
      const feedSome = (): void => {
        if (changed.length > 0) items.update(changed.splice(0, AT_A_TIME));
        if (changed.length > 0) timer = setTimeout(feedSome);
      };
      let timer: ReturnType<typeof setTimeout> | undefined;
      if (changed.length > AT_A_TIME) timer = setTimeout(feedSome);
      else feedSome();
      return () => clearTimeout(timer);
    },
    [handles, placed, extras, selected],
  );
}

/** Where a mark alone has its instant, unless in its middle. */
const BARE_ALIGN: Readonly<Partial<Record<DateMark, 'left' | 'right'>>> = {
  after: 'left',
  'bar-fading': 'left',
  'bar-from': 'right',
};

function toVisItem(placed: PlacedItem, selected: boolean): VisItem {
  const { item, shape, mark, label } = placed;
  const drawing = [
    item.shortTitle,
    item.status,
    item.hidden,
    mark,
    placed.boundOutside,
    placed.away,
    label,
    placed.labelOffset,
    placed.room,
    selected,
    placed.role && JSON.stringify(placed.role),
    placed.bare && JSON.stringify(placed.bare),
  ];
  const shared = {
    id: itemId(placed.id),
    group: groupId(placed.lane),
    start: placed.start,
    content: '',
    rank: placed.rank,
    drawing: drawing.join('|'),
  };
  if (shape === 'point' && placed.bare) {
    return { ...shared, type: 'box', align: BARE_ALIGN[mark] ?? 'center', className: styles.bare ?? '' };
  }
  if (shape === 'point' && label === 'before') {
    return { ...shared, type: 'box', align: 'right', className: '' };
  }
  if (shape === 'point') return { ...shared, type: 'point', className: styles.point ?? '' };
  const byLabel = { after: styles.labelAfter, before: styles.labelBefore, inside: styles.labelInside };
  const className = (placed.bare ? styles.bareRange : byLabel[label]) ?? '';
  // The widget would clamp the box to its own idea of near, and move what stands at shares of it.
  return { ...shared, type: 'range', end: placed.end, className, limitSize: false };
}
