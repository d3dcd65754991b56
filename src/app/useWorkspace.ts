import { useCallback, useRef, useState } from 'react';
import type { View } from '#address/view.ts';
import type { Overview } from '#model/answers.ts';
import { EMPTY_FILTER, type Filter, type TimeWindow } from '#model/filter.ts';
import type { Hovered } from '#model/hovered.ts';
import type { ParticipantChoice } from '#model/participantChoice.ts';
import {
  filterBy,
  onlyParticipant,
  useAddressProblems,
  useConflicts,
  useFirstEvent,
  useRelated,
  withoutIdleWindow,
} from './asking.ts';
import { useAnswer } from './queries.ts';
import type { useAddress } from './useAddress.ts';
import { useFocusAfter } from './useFocusAfter.ts';
import { useSame } from './useSame.ts';
import { useSettled } from './useSettled.ts';

/** How long the pointer rests on an event before the map shows its roles. */
const PREVIEW_MS = 150;

export type Workspace = ReturnType<typeof useWorkspace>;

/** What all views of one dataset share: the view of the address, the answers to it, and the acts that change it. */
export function useWorkspace(address: ReturnType<typeof useAddress>, overview: Overview) {
  const { view, navigate } = address;
  const filter = useSame(withoutIdleWindow(view.filter, overview.extent));
  const [hovered, setHovered] = useState<Hovered | null>(null);

  const asked = useAnswer('event', view.selected === null ? null : [{ id: view.selected, filter }]);
  // An address may name an event that the dataset does not hold; then nothing is selected.
  const isUnknown = asked.data === null && !asked.isPlaceholderData;
  const selected = isUnknown ? null : view.selected;
  // The card before stays until the next one is there, so that the focus in it stays too.
  const card = selected === null ? null : (asked.data ?? null);
  const count = useAnswer('count', [filter]).data;
  const { names, ignored, unknown } = useAddressProblems(address);
  const onlyActor = onlyParticipant(filter, names);
  const fetchFirst = useFirstEvent(filter);
  const restedOn = useSettled(hovered?.kind === 'event' ? hovered.id : null, PREVIEW_MS);
  const previewed = useAnswer('event', restedOn === null ? null : [{ id: restedOn, filter }]);
  const preview = restedOn !== null && previewed.data?.event.id === restedOn ? previewed.data : null;
  const related = useRelated(hovered, filter);
  const isEmpty = count?.matched === 0 && overview.events > 0;
  const conflicts = useConflicts(filter, isEmpty);

  const headingRef = useRef<HTMLHeadingElement>(null);
  const focusAfter = useFocusAfter(
    asked.isPlaceholderData && selected !== null ? '' : `${selected} ${isEmpty}`,
    headingRef,
  );

  const change = useCallback(
    (part: Partial<View>, how: 'push' | 'step' | 'replace' = 'push') =>
      navigate((shown) => ({ ...shown, ...part }), how),
    [navigate],
  );
  const setFilter = useCallback((next: Filter, how: 'push' | 'replace') => change({ filter: next }, how), [change]);
  const setWindow = useCallback(
    (window: TimeWindow | null, how: 'act' | 'gesture') =>
      navigate(
        (shown) => ({ ...shown, filter: withoutIdleWindow({ ...shown.filter, window }, overview.extent) }),
        how === 'act' ? 'step' : 'gesture',
      ),
    [navigate, overview.extent],
  );
  const select = useCallback((id: string | null) => change({ selected: id }), [change]);
  const selectFromList = useCallback(
    (id: string) => {
      focusAfter('card');
      select(id);
    },
    [select, focusAfter],
  );
  const close = (): void => {
    if (selected === null) return;
    const inCard = document.getElementById('detail')?.contains(document.activeElement);
    if (inCard) focusAfter({ event: selected });
    select(null);
  };
  const loosen = (next: Filter): void => {
    if (isEmpty) focusAfter('view');
    setFilter(next, 'push');
  };
  const choose = (choice: ParticipantChoice): void => setFilter(filterBy(filter, choice), 'push');
  const step = async (id: string | null | undefined): Promise<void> => {
    const to = selected === null ? await fetchFirst() : id;
    if (to) select(to);
  };

  return {
    view,
    navigate,
    overview,
    filter,
    names,
    ignored,
    unknown,
    onlyActor,
    count: count ?? null,
    selected,
    card,
    isTurning: asked.isPlaceholderData,
    preview,
    related,
    hovered,
    setHovered,
    isEmpty,
    conflicts,
    headingRef,
    change,
    setFilter,
    setWindow,
    select,
    selectFromList,
    close,
    loosen,
    clearFilters: () => loosen(EMPTY_FILTER),
    choose,
    next: () => void step(card?.next),
    previous: () => void step(card?.previous),
  };
}
