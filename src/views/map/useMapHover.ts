import { useRef } from 'react';
import type { Hovered } from '#model/hovered.ts';
import type { StateRole } from '#signs/stateRoles.ts';
import { type StateHover, useStateHover } from './useStateHover.ts';

/** What the reader points at on the map, and the way to tell the other views. */
export type MapHover = {
  readonly hover: StateHover;
  readonly report: (hovered: Hovered | null) => void;
};

/** A state that the dataset does not name has a tooltip, but is nothing that another view could answer to. */
export function useMapHover(
  known: ReadonlySet<string>,
  roles: ReadonlyMap<string, StateRole>,
  onHover: (hovered: Hovered | null) => void,
): MapHover {
  const reported = useRef<Hovered | null>(null);
  const report = (next: Hovered | null): void => {
    reported.current = next;
    onHover(next);
  };
  const hover = useStateHover((country) => {
    const role = country === null ? undefined : roles.get(country);
    const own = role && role.through.length === 0 ? role.actor : country;
    if (country !== null && own !== null && known.has(country)) report({ kind: 'actor', id: own });
    // A state is left a little late; something else may be pointed at by then.
    else if (reported.current?.kind === 'actor') report(null);
  });
  return { hover, report };
}
