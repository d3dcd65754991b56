import type { EventAnswer } from '#model/answers.ts';
import { countryOf } from '#model/event.ts';
import type { Actor, Participation } from '#model/record.ts';
import { ROLE_SIGNS, type Role, type RoleSign, signOf } from '#model/role.ts';
import { compareNames } from './words.ts';

/** One actor of a row: its participation, and the code of a state. */
export type Member = { readonly actor: Actor; readonly participation: Participation; readonly code: string | null };

/** Those who share a role and how well it is known. */
export type RollCallRow = {
  readonly role: Role;
  readonly sign: RoleSign;
  readonly inferred: boolean;
  readonly members: readonly Member[];
  /** Why it is inferred, and what else is said of it; with names where it does not hold for all. */
  readonly lines: readonly string[];
  /** The claims that any of its members rests on. */
  readonly claims: ReadonlySet<string>;
};

/** The participations of an event in rows, exceptions first, and members by name. */
export function rollCall({ event, actors }: EventAnswer, nameOf: (actor: Actor) => string): readonly RollCallRow[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const rows = new Map<string, Member[]>();
  for (const participation of event.participations) {
    const actor = byId.get(participation.actor);
    if (!actor) continue;
    const key = `${participation.role} ${participation.certainty !== 'stated'}`;
    const code = actor.kind === 'state' ? countryOf(actor) : null;
    const members = rows.get(key) ?? [];
    members.push({ actor, participation, code });
    rows.set(key, members);
  }
  const order = (row: RollCallRow): number => ROLE_SIGNS.indexOf(row.sign);
  return [...rows.values()]
    .flatMap((members) => toRow(members, nameOf))
    .sort((a, b) => order(a) - order(b) || Number(a.inferred) - Number(b.inferred));
}

function toRow(members: readonly Member[], nameOf: (actor: Actor) => string): RollCallRow[] {
  const [first] = members;
  if (!first) return [];
  const { role, certainty } = first.participation;
  const sorted = members.toSorted((a, b) => compareNames(nameOf(a.actor), nameOf(b.actor)));
  return [
    {
      role,
      sign: signOf(role),
      inferred: certainty !== 'stated',
      members: sorted,
      lines: linesOf(sorted, nameOf),
      claims: new Set(members.flatMap(({ participation }) => participation.claims ?? [])),
    },
  ];
}

function linesOf(members: readonly Member[], nameOf: (actor: Actor) => string): string[] {
  const said = new Map<string, Set<string>>();
  for (const { actor, participation } of members)
    for (const text of [participation.reason, participation.note])
      if (text !== undefined) said.set(text, (said.get(text) ?? new Set()).add(nameOf(actor)));
  return [...said].map(([text, names]) => (names.size === members.length ? text : `${[...names].join(', ')}: ${text}`));
}

/** How many participations are stated and how many inferred, and whether the source names everyone it states. */
export function certaintySplit({ event, actors }: EventAnswer): {
  readonly stated: number;
  readonly inferred: number;
  readonly byName: boolean;
} {
  const stated = event.participations.filter(({ certainty }) => certainty === 'stated');
  const nameless = new Set(actors.filter((actor) => actor.unnamed || actor.kind === 'group').map(({ id }) => id));
  const byName = !stated.some(({ actor }) => nameless.has(actor));
  return { stated: stated.length, inferred: event.participations.length - stated.length, byName };
}
