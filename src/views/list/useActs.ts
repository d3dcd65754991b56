import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Hovered } from '#model/hovered.ts';
import type { ParticipantChoice } from '#model/participantChoice.ts';

/** What the reader does to a row. */
export type Acts = {
  readonly onSelect: (id: string) => void;
  readonly onHover: (hovered: Hovered | null) => void;
  readonly onFilterBy: (choice: ParticipantChoice) => void;
};

/** The same acts as one object that never changes, so that no row is drawn again because its parent was. */
export function useActs({ onSelect, onHover, onFilterBy }: Acts): Acts {
  const latest = useRef<Acts>({ onSelect, onHover, onFilterBy });
  useLayoutEffect(function keepLatestActs() {
    latest.current = { onSelect, onHover, onFilterBy };
  });
  return useMemo(
    () => ({
      onSelect: (id) => latest.current.onSelect(id),
      onHover: (hovered) => latest.current.onHover(hovered),
      onFilterBy: (choice) => latest.current.onFilterBy(choice),
    }),
    [],
  );
}
