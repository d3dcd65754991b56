import type { Claim } from '#model/record.ts';

/**
 * Claims of one event on which its sources differ. Each side holds claims that contradict the same others, and so stand
 * together; sides and claims are in the order of the record.
 */
export type Dispute = { readonly sides: readonly (readonly Claim[])[] };

/** Who contradicts whom, in both directions; a contradiction of itself, or of a claim that is not there, is none. */
function contradictions(claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const against = new Map(claims.map(({ id }) => [id, new Set<string>()]));
  for (const { id, contradicts } of claims)
    for (const other of contradicts ?? []) {
      const others = against.get(other);
      if (!others || other === id) continue;
      others.add(id);
      against.get(id)?.add(other);
    }
  return against;
}

/** The claims that contradict each other, directly or through one another, and all others. */
export function groupClaims(claims: readonly Claim[]): {
  readonly disputes: readonly Dispute[];
  readonly others: readonly Claim[];
} {
  const against = contradictions(claims);
  const disputes: Dispute[] = [];
  const placed = new Set<string>();
  for (const { id } of claims) {
    if (placed.has(id) || against.get(id)?.size === 0) continue;
    const reached = reachedFrom(id, against);
    for (const one of reached) placed.add(one);
    disputes.push({
      sides: sidesOf(
        claims.filter((claim) => reached.has(claim.id)),
        against,
      ),
    });
  }
  return { disputes, others: claims.filter(({ id }) => !placed.has(id)) };
}

function reachedFrom(first: string, against: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set([first]);
  // A set that grows is walked to its new end.
  for (const id of reached) for (const other of against.get(id) ?? []) reached.add(other);
  return reached;
}

function sidesOf(claims: readonly Claim[], against: ReadonlyMap<string, ReadonlySet<string>>): Claim[][] {
  const sides = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = JSON.stringify([...(against.get(claim.id) ?? [])].sort());
    const side = sides.get(key) ?? [];
    side.push(claim);
    sides.set(key, side);
  }
  return [...sides.values()];
}

/** The first dispute that one of these claims is part of, as its place among them; null where none is contested. */
export function disputeOf(disputes: readonly Dispute[], claims: ReadonlySet<string>): number | null {
  const at = disputes.findIndex(({ sides }) => sides.some((side) => side.some(({ id }) => claims.has(id))));
  return at < 0 ? null : at;
}
