import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Hovered } from '#model/hovered.ts';
import { ITEM_ATTRIBUTE, type ItemState, paint } from './drawItem.ts';
import type { PlacedItem } from './visItems.ts';

type Inputs = {
  readonly selected: string | null;
  readonly hovered: Hovered | null;
  readonly related: ReadonlySet<string> | null;
  /** The lane whose name the pointer rests on; items of the others step back. */
  readonly hoveredLane: string | null;
  /** The item in the tab order. */
  readonly current: string | null;
};

/**
 * The state of each item. The widget compares what it drew with what it would draw and replaces what differs, and the
 * focus with it; so a change of state is painted on the live node, and the next drawing says the same.
 */
export function useItemStates(
  container: RefObject<HTMLElement | null>,
  placed: readonly PlacedItem[],
  inputs: Inputs,
): (id: string) => ItemState {
  const { selected, hovered, related, hoveredLane, current } = inputs;
  const byId = useMemo(() => new Map(placed.map((item) => [item.id, item])), [placed]);
  const stateOf = useCallback(
    (id: string): ItemState => ({
      selected: id === selected,
      hovered: hovered?.kind === 'event' && hovered.id === id,
      dimmed: (related !== null && !related.has(id)) || (hoveredLane !== null && byId.get(id)?.lane !== hoveredLane),
      current: id === current,
    }),
    [selected, hovered, related, hoveredLane, current, byId],
  );
  const latest = useRef(stateOf);
  useLayoutEffect(
    function paintLiveNodes() {
      latest.current = stateOf;
      for (const node of container.current?.querySelectorAll<HTMLElement>(`[${ITEM_ATTRIBUTE}]`) ?? []) {
        const item = byId.get(node.getAttribute(ITEM_ATTRIBUTE) ?? '');
        if (item) paint(node, item, stateOf(item.id));
        else node.tabIndex = stateOf(node.getAttribute(ITEM_ATTRIBUTE) ?? '').current ? 0 : -1;
      }
    },
    [container, byId, stateOf],
  );
  return useCallback((id) => latest.current(id), []);
}
