import type { Claim } from '#model/record.ts';

/** Of each claim the numbers, from 1, of those that it contradicts or that contradict it. */
export function contradicted(claims: readonly Claim[]): readonly (readonly number[])[] {
  return claims.map((claim) =>
    claims.flatMap((other, index) => {
      if (other === claim) return [];
      const differ = claim.contradicts?.includes(other.id) || other.contradicts?.includes(claim.id);
      return differ ? [index + 1] : [];
    }),
  );
}
