import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '#model/record.ts';
import { disputeOf, groupClaims } from './disputes.ts';

const claim = (id: string, ...contradicts: readonly string[]): Claim => ({
  id,
  text: `So says ${id}`,
  chain: [],
  source: 'page',
  contradicts: [...contradicts],
});

/** Disputes as “a b | c”, and what is left. */
function outline(...claims: readonly Claim[]): string[] {
  const { disputes, others } = groupClaims(claims);
  const ids = (side: readonly Claim[]): string => side.map(({ id }) => id).join(' ');
  return [...disputes.map(({ sides }) => sides.map(ids).join(' | ')), `rest: ${ids(others)}`];
}

describe('claims that differ', () => {
  it('stand apart from those that nobody contradicts', () => {
    expect(outline(claim('a'), claim('b', 'c'), claim('c', 'b'), claim('d'))).toEqual(['b | c', 'rest: a d']);
  });

  it('differ although only one of them says so', () => {
    expect(outline(claim('a'), claim('b', 'a'))).toEqual(['a | b', 'rest: ']);
  });

  it('stand on one side where they contradict the same others', () => {
    expect(outline(claim('a', 'd'), claim('b', 'd'), claim('c', 'd'), claim('d'))).toEqual(['a b c | d', 'rest: ']);
  });

  it('have as many sides as there are statements', () => {
    expect(outline(claim('19', '18', '15'), claim('18', '15'), claim('15'))).toEqual(['19 | 18 | 15', 'rest: ']);
  });

  it('are one dispute where they hang together through a third', () => {
    expect(outline(claim('almost 20', 'over 20', 'over 30'), claim('over 20'), claim('over 30'))).toEqual([
      'almost 20 | over 20 over 30',
      'rest: ',
    ]);
    expect(outline(claim('a', 'b'), claim('b', 'c'), claim('c', 'd'), claim('d'))).toEqual(['a | b | c | d', 'rest: ']);
  });

  it('are several disputes where they do not', () => {
    expect(outline(claim('a', 'c'), claim('b', 'd'), claim('c'), claim('d'))).toEqual(['a | c', 'b | d', 'rest: ']);
  });

  it('are none where a claim contradicts itself, or one that is not there', () => {
    expect(outline(claim('a', 'a'), claim('b', 'gone'))).toEqual(['rest: a b']);
  });
});

it('each claim stands in one place, and no side contradicts itself', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const records = fc.tuple(...ids.map((id) => fc.subarray(ids).map((others) => claim(id, ...others))));
  fc.assert(
    fc.property(records, (claims) => {
      const { disputes, others } = groupClaims(claims);
      const sides = disputes.flatMap(({ sides }) => sides);
      expect([...sides.flat(), ...others].map(({ id }) => id).sort()).toEqual(ids);
      for (const side of sides)
        for (const one of side)
          expect(side.some(({ id }) => id !== one.id && one.contradicts?.includes(id))).toBe(false);
      for (const { sides } of disputes) expect(sides.length).toBeGreaterThan(1);
    }),
    { seed: 1 },
  );
});

describe('a role', () => {
  const { disputes } = groupClaims([claim('a', 'b'), claim('b'), claim('c', 'd'), claim('d'), claim('e')]);

  it('is contested where one of its claims is', () => {
    expect(disputeOf(disputes, new Set(['e', 'd']))).toBe(1);
  });

  it('is not where none is, or where it rests on no claim', () => {
    expect(disputeOf(disputes, new Set(['e']))).toBeNull();
    expect(disputeOf(disputes, new Set())).toBeNull();
  });
});
