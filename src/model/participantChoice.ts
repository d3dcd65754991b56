import type { Role } from './role.ts';

/** A participant that the reader wants to filter by, in any way or in one role. */
export type ParticipantChoice = {
  readonly actor: string;
  /** ISO 3166-1 alpha-3 of a state; null for everyone else. */
  readonly country: string | null;
  readonly role: Role | null;
};
