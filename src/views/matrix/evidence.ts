import type { EventAnswer, MatrixColumn, MatrixColumns } from '#model/answers.ts';
import { countryOf, indexById } from '#model/event.ts';
import type { Actor, Claim, Participation } from '#model/record.ts';
import { type Role, signOf } from '#model/role.ts';
import { signRank } from '#signs/matrixCells.ts';

/** Participants of a cell who share a role, how well it is known and why. */
export type Part = {
  readonly actors: readonly Actor[];
  /** The first one's; the others' say the same. */
  readonly participation: Participation;
  /** Of all of them. */
  readonly claims: ReadonlySet<string>;
};

/**
 * The participations that the cells of these columns stand for: a country's own and those of everybody who acts for it
 * where a column is a state, else one actor's. What the column itself did comes first, then exceptions first.
 */
export function partsOf(
  { event, actors }: Pick<EventAnswer, 'event' | 'actors'>,
  columns: readonly MatrixColumn[],
  mode: MatrixColumns,
): readonly Part[] {
  const byId = indexById(actors);
  const countries = new Set(mode === 'state' ? columns.map(({ country }) => country) : []);
  const ids = new Set(columns.map(({ actor, key }) => actor ?? key));
  const parts = new Map<string, { actors: Actor[]; participation: Participation; claims: Set<string> }>();
  for (const participation of event.participations) {
    const actor = byId.get(participation.actor);
    if (!actor) continue;
    const country = countryOf(actor);
    if (!ids.has(actor.id) && (country === null || !countries.has(country))) continue;
    const { role, certainty, reason, note, expected, claims } = participation;
    const key = JSON.stringify([role, certainty, reason, note, expected]);
    const part = parts.get(key) ?? { actors: [], participation, claims: new Set<string>() };
    part.actors.push(actor);
    for (const claim of claims ?? []) part.claims.add(claim);
    parts.set(key, part);
  }
  const isOwn = ({ actors: own }: Part): number => Number(own.some(({ id }) => ids.has(id)));
  const rank = ({ participation }: Part): number => signRank(signOf(participation.role));
  return [...parts.values()].sort((a, b) => isOwn(b) - isOwn(a) || rank(a) - rank(b));
}

/** The claims that say so, in the order of the record. */
export function claimsOf({ event }: Pick<EventAnswer, 'event'>, parts: readonly Part[]): readonly Claim[] {
  return event.claims.filter(({ id }) => parts.some(({ claims }) => claims.has(id)));
}

/** Why what is not stated is held to be so, each reason once. */
export function reasonsOf(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.flatMap(({ participation }) => participation.reason ?? []))];
}

/** The first role that the column's own actor has at the event; null where it has none. */
export function ownRoleOf({ event }: Pick<EventAnswer, 'event'>, { actor }: MatrixColumn): Role | null {
  const own = event.participations.filter((participation) => participation.actor === actor);
  const [first] = own.sort((a, b) => signRank(signOf(a.role)) - signRank(signOf(b.role)));
  return first?.role ?? null;
}
