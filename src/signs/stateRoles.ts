import type { EventAnswer } from '#model/answers.ts';
import { countryOf, indexById } from '#model/event.ts';
import type { Actor, Claim, Participation } from '#model/record.ts';
import { ROLE_SIGNS, type Role, type RoleSign, signOf, tookPart } from '#model/role.ts';

/** What one state had to do with the event that is shown. */
export type StateRole = {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** Id of the actor that has the role: the state itself, or somebody who acts for it. */
  readonly actor: string;
  /** Those who act for the state in this role; empty where it is its own. */
  readonly through: readonly Actor[];
  readonly role: Role;
  readonly sign: RoleSign;
  readonly inferred: boolean;
  readonly participation: Participation;
};

/** One row of the legend. */
export type SignCount = {
  readonly sign: RoleSign;
  readonly count: number;
  /** Every state of the row is inferred. */
  readonly inferred: boolean;
};

/** As many names as a map can bear; an event with no more states than this has all of them named. */
export const LABEL_LIMIT = 8;

/**
 * The role of each state by its country code: its own, of several the first in the order of ROLE_SIGNS. A state without
 * one takes that of persons and bodies that act for it, where they took part; an absent minister is no absent state.
 */
export function rolesOfStates({
  event,
  actors,
}: Pick<EventAnswer, 'event' | 'actors'>): ReadonlyMap<string, StateRole> {
  const actorOf = indexById(actors);
  const roles = new Map<string, StateRole>();
  for (const participation of event.participations) {
    const actor = actorOf.get(participation.actor);
    const country = actor ? countryOf(actor) : null;
    const isOwn = actor?.kind === 'state';
    if (!actor || country === null || !(isOwn || tookPart(participation.role))) continue;
    const { role, certainty } = participation;
    const sign = signOf(role);
    const known = roles.get(country);
    const order = compare(known, { isOwn, sign });
    if (known && (order < 0 || (order === 0 && isOwn))) continue;
    const through = isOwn ? [] : order === 0 ? [...(known?.through ?? []), actor] : [actor];
    if (known && order === 0) roles.set(country, { ...known, through });
    else
      roles.set(country, {
        country,
        actor: actor.id,
        through,
        role,
        sign,
        inferred: certainty !== 'stated',
        participation,
      });
  }
  return roles;
}

/** Negative where the known role stays before this one, 0 where they are the same, positive where this one takes its place. */
function compare(known: StateRole | undefined, next: { readonly isOwn: boolean; readonly sign: RoleSign }): number {
  if (!known) return 1;
  const isOwn = known.through.length === 0;
  if (isOwn !== next.isOwn) return isOwn ? -1 : 1;
  const places = isOwn ? ROLE_SIGNS : LEGEND_ORDER;
  return places.indexOf(known.sign) - places.indexOf(next.sign);
}

/** How many states have each sign, in the order of the legend: presence, absence, mention. */
export function countSigns(roles: ReadonlyMap<string, StateRole>): readonly SignCount[] {
  return LEGEND_ORDER.flatMap((sign) => {
    const states = [...roles.values()].filter((role) => role.sign === sign);
    if (states.length === 0) return [];
    return { sign, count: states.length, inferred: states.every(({ inferred }) => inferred) };
  });
}

const LEGEND_ORDER: readonly RoleSign[] = [
  'host',
  'attended',
  'represented',
  'absent',
  'not-invited',
  'acted',
  'subject',
];

/**
 * The states that deserve a name on the map, absentees first, at most LABEL_LIMIT: all where the event has no more than
 * that, else all but those with the ordinary sign, which is the one that more states have than any other. A tie has none.
 */
export function exceptionsOf(roles: ReadonlyMap<string, StateRole>): readonly StateRole[] {
  const [first, second] = [...countSigns(roles)].sort((a, b) => b.count - a.count);
  const isCrowded = roles.size > LABEL_LIMIT;
  const ordinary = isCrowded && first && first.count > (second?.count ?? 0) ? first.sign : null;
  return [...roles.values()]
    .filter(({ sign }) => sign !== ordinary)
    .sort((a, b) => rank(a.sign) - rank(b.sign) || (a.country < b.country ? -1 : 1))
    .slice(0, LABEL_LIMIT);
}

/** How many participants have a role that fills no state. */
export function countOthers({ event, actors }: Pick<EventAnswer, 'event' | 'actors'>): number {
  const actorOf = indexById(actors);
  const others = event.participations.filter(({ actor, role }) => {
    const who = actorOf.get(actor);
    return who?.kind !== 'state' && !(who && countryOf(who) !== null && tookPart(role));
  });
  return new Set(others.map(({ actor }) => actor)).size;
}

/** The first claim that says so; null where none is linked. */
export function claimOf({ event }: Pick<EventAnswer, 'event'>, { participation }: StateRole): Claim | null {
  const [id] = participation.claims ?? [];
  return event.claims.find((claim) => claim.id === id) ?? null;
}

function rank(sign: RoleSign): number {
  return ROLE_SIGNS.indexOf(sign);
}
