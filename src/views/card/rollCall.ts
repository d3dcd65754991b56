import type { EventAnswer } from '#model/answers.ts';
import { countryOf } from '#model/event.ts';
import type { Actor, Participation } from '#model/record.ts';
import { ROLE_SIGNS, type Role, type RoleSign, signOf } from '#model/role.ts';

/** One actor of a row: its participation, and the code of a state. */
export type Member = { readonly actor: Actor; readonly participation: Participation; readonly code: string | null };

/** Those who share a role and how well it is known. */
export type RollCallRow = {
  readonly role: Role;
  readonly sign: RoleSign;
  readonly inferred: boolean;
  readonly members: readonly Member[];
  /** Why it is inferred; each reason once. */
  readonly reasons: readonly string[];
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
  return [
    {
      role,
      sign: signOf(role),
      inferred: certainty !== 'stated',
      members: members.toSorted((a, b) => nameOf(a.actor).localeCompare(nameOf(b.actor), 'en')),
      reasons: [...new Set(members.flatMap(({ participation }) => participation.reason ?? []))],
      claims: new Set(members.flatMap(({ participation }) => participation.claims ?? [])),
    },
  ];
}

/** How many participations are stated by name, and how many inferred. */
export function certaintySplit({ event }: EventAnswer): { readonly stated: number; readonly inferred: number } {
  const stated = event.participations.filter(({ certainty }) => certainty === 'stated').length;
  return { stated, inferred: event.participations.length - stated };
}
