import { expect, it } from 'vitest';
import { type Membership, membershipOf } from './memberships.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Every code there could be. */
const all = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
const count = (...of: Membership[]): number => all.filter((code) => of.includes(membershipOf(code))).length;

it('counts 32 members of NATO and 27 of the European Union, 23 of them in both', () => {
  expect([count('nato', 'nato-eu'), count('eu', 'nato-eu'), count('nato-eu')]).toEqual([32, 27, 23]);
});

it.each([
  ['FRA', 'nato-eu'],
  ['SWE', 'nato-eu'],
  ['GBR', 'nato'],
  ['TUR', 'nato'],
  ['IRL', 'eu'],
  ['CYP', 'eu'],
  ['UKR', 'neither'],
  ['CHE', 'neither'],
] as const)('%s is in: %s', (country, membership) => {
  expect(membershipOf(country)).toBe(membership);
});
