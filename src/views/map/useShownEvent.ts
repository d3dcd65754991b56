import { useMemo, useState } from 'react';
import type { EventAnswer } from '#model/answers.ts';
import { countryOf } from '#model/event.ts';
import type { Hovered } from '#model/hovered.ts';
import type { RoleSign } from '#model/role.ts';
import {
  countOthers,
  countSigns,
  exceptionsOf,
  rolesOfStates,
  type SignCount,
  type StateRole,
} from '#signs/stateRoles.ts';
import type { CountryPaint } from './countriesLayer.ts';

/** What the map draws of the event that is shown. */
export type ShownEvent = {
  readonly roles: ReadonlyMap<string, StateRole>;
  readonly rows: readonly SignCount[];
  readonly exceptions: readonly StateRole[];
  readonly someInferred: boolean;
  /** Participants that are no states. */
  readonly others: number;
  readonly paint: CountryPaint;
  /** The legend row that is pressed. */
  readonly pressed: RoleSign | null;
  readonly setPressed: (sign: RoleSign | null) => void;
  /** The country of an actor that another view points at. */
  readonly pointedAt: string | null;
};

export function useShownEvent(shown: EventAnswer | null, hovered: Hovered | null): ShownEvent {
  const [chosen, setPressed] = useState<RoleSign | null>(null);
  const states = useMemo(() => {
    const roles: ReadonlyMap<string, StateRole> = shown ? rolesOfStates(shown) : new Map();
    const someInferred = [...roles.values()].some(({ inferred }) => inferred);
    const others = shown ? countOthers(shown) : 0;
    return { roles, someInferred, others, rows: countSigns(roles), exceptions: exceptionsOf(roles) };
  }, [shown]);
  const { roles, rows } = states;
  // A sign that this event does not have dims nothing.
  const pressed = rows.some(({ sign }) => sign === chosen) ? chosen : null;
  const alone = hovered?.kind === 'sign' ? hovered.sign : pressed;
  const paint = useMemo(
    () => ({ roles, isDimmed: ({ sign }: StateRole) => alone !== null && sign !== alone }),
    [roles, alone],
  );
  const actor = hovered?.kind === 'actor' ? hovered.id : null;
  const pointedAt = useMemo(() => {
    if (actor === null) return null;
    const known = shown?.actors.find(({ id }) => id === actor);
    return known ? countryOf(known) : actor;
  }, [actor, shown]);
  return { ...states, paint, pressed, setPressed, pointedAt };
}
