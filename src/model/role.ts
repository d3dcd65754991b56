/** The exact words that say what an actor had to do with an event. Absence is a role like any other. */
export const ROLES = [
  'host',
  'co-host',
  'attended',
  'represented',
  'absent',
  'not-invited',
  'proposer',
  'signatory',
  'party',
  'mediator',
  'spoke',
  'interviewer',
  'decided',
  'opposed',
  'actor',
  'addressee',
  'target',
  'subject',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * The seven signs that the eighteen words share. Circles (host to not-invited) are about attendance, diamonds
 * (acted, subject) about being named; a sign never claims presence that the source does not.
 */
export const ROLE_SIGNS = ['not-invited', 'absent', 'host', 'acted', 'attended', 'represented', 'subject'] as const;
export type RoleSign = (typeof ROLE_SIGNS)[number];

const SIGN_OF_ROLE: Readonly<Record<Role, RoleSign>> = {
  host: 'host',
  'co-host': 'host',
  attended: 'attended',
  represented: 'represented',
  absent: 'absent',
  'not-invited': 'not-invited',
  proposer: 'acted',
  signatory: 'acted',
  party: 'acted',
  mediator: 'acted',
  spoke: 'acted',
  interviewer: 'acted',
  decided: 'acted',
  opposed: 'acted',
  actor: 'acted',
  addressee: 'subject',
  target: 'subject',
  subject: 'subject',
};

export function signOf(role: Role): RoleSign {
  return SIGN_OF_ROLE[role];
}

/** Circles that say somebody was there, in person or through another. */
export function isPresence(role: Role): boolean {
  const sign = signOf(role);
  return sign === 'host' || sign === 'attended' || sign === 'represented';
}

/** What “was not there” means: the two circles that are empty. */
export const NOT_PRESENT: readonly Role[] = ['not-invited', 'absent'];

/** Whether the role counts as "took part": presence, or a full diamond. */
export function tookPart(role: Role): boolean {
  return isPresence(role) || signOf(role) === 'acted';
}

/** How well a role or a place is known: said so, concluded, or true of a group but not of each member by name. */
export const CERTAINTIES = ['stated', 'inferred', 'inferred-group'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** occurred: done; reported: said to be so at the time of writing; planned: announced; conditional: only if. */
export const STATUSES = ['occurred', 'reported', 'planned', 'conditional'] as const;
export type Status = (typeof STATUSES)[number];
