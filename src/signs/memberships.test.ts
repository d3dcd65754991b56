import { expect, it } from 'vitest';
import { countryNames } from '#wording/en/countryNames.ts';
import { type Membership, membershipOf } from './memberships.ts';

const all = countryNames.split('|').map((entry) => entry.slice(0, 3));
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
