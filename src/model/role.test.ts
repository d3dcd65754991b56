import { describe, expect, it } from 'vitest';
import { isPresence, ROLE_SIGNS, ROLES, type Role, type RoleSign, signOf, tookPart } from './role.ts';

/** Role, sign, whether it says that somebody was there, whether it counts as having taken part. */
const TABLE: readonly [Role, RoleSign, presence: boolean, part: boolean][] = [
  ['host', 'host', true, true],
  ['co-host', 'host', true, true],
  ['attended', 'attended', true, true],
  ['represented', 'represented', true, true],
  ['absent', 'absent', false, false],
  ['not-invited', 'not-invited', false, false],
  ['proposer', 'acted', false, true],
  ['signatory', 'acted', false, true],
  ['party', 'acted', false, true],
  ['mediator', 'acted', false, true],
  ['spoke', 'acted', false, true],
  ['interviewer', 'acted', false, true],
  ['decided', 'acted', false, true],
  ['opposed', 'acted', false, true],
  ['actor', 'acted', false, true],
  ['addressee', 'subject', false, false],
  ['target', 'subject', false, false],
  ['subject', 'subject', false, false],
];

describe('a role has one sign, and says no more than the source', () => {
  it.each(TABLE)('%s: %s, presence %s, part %s', (role, sign, presence, part) => {
    expect([signOf(role), isPresence(role), tookPart(role)]).toEqual([sign, presence, part]);
  });
});

it('the table has every role in its order, and uses every sign', () => {
  expect(TABLE.map(([role]) => role)).toEqual(ROLES);
  expect(new Set(TABLE.map(([, sign]) => sign))).toEqual(new Set(ROLE_SIGNS));
});
