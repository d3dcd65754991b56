import { ROLES, type Role } from '#model/role.ts';
import { type Columns, NO_CODE } from './columns.ts';
import { below, createRandom, pick, type Random, weighted } from './syntheticRandom.ts';
import { ACTOR_WEIGHTS, SYNTHETIC_TYPES } from './syntheticWorld.ts';

type Shares = Readonly<Partial<Record<Role, number>>>;

/** The role of whoever is named first, and how often each is that of the others. */
const ROLES_OF: Readonly<Record<(typeof SYNTHETIC_TYPES)[number], readonly [Role, Shares]>> = {
  agreement: ['signatory', { signatory: 60, party: 19, mediator: 8, absent: 6, 'co-host': 4, 'not-invited': 3 }],
  decision: ['decided', { decided: 42, opposed: 16, subject: 28, addressee: 11, absent: 3 }],
  deployment: ['actor', { actor: 37, target: 33, subject: 21, opposed: 9 }],
  meeting: [
    'host',
    { attended: 60, represented: 11, 'co-host': 5, absent: 8, 'not-invited': 5, spoke: 5, mediator: 3, subject: 3 },
  ],
  proposal: ['proposer', { addressee: 38, proposer: 22, opposed: 14, subject: 26 }],
  report: ['spoke', { subject: 66, target: 12, actor: 22 }],
  statement: ['spoke', { addressee: 38, subject: 44, spoke: 13, interviewer: 5 }],
};
/** From 2 to 12 participants. */
const SIZES = weighted([38, 23, 14, 8, 5, 4, 3, 2, 1, 1, 1]);
const FEWEST = 2;
/** Index into CERTAINTIES. */
const CERTAINTY = weighted([80, 8, 12]);

export type People = Pick<Columns, 'participationOffsets' | 'actor' | 'role' | 'certainty' | 'repeats'>;

/** Who takes part in each row; `states` are those in which the events were, as indexes, or NO_CODE. */
export function drawPeople(seed: number, types: Uint32Array, states: Uint32Array): People {
  const size = types.length;
  const random = createRandom(seed, 3);
  const participationOffsets = new Uint32Array(size + 1);
  for (let row = 0; row < size; row++)
    participationOffsets[row + 1] = participationOffsets[row]! + FEWEST + pick(random, SIZES);
  const total = participationOffsets[size]!;
  const actor = new Uint32Array(total);
  const role = new Uint8Array(total);
  const certainty = new Uint8Array(total);
  const repeats = new Uint8Array(size);
  const actors = weighted(ACTOR_WEIGHTS);
  const firstRole = SYNTHETIC_TYPES.map((type) => ROLES.indexOf(ROLES_OF[type][0]));
  const otherRoles = SYNTHETIC_TYPES.map((type) => weighted(ROLES.map((one) => ROLES_OF[type][1][one] ?? 0)));
  for (let row = 0; row < size; row++) {
    const start = participationOffsets[row]!;
    const end = participationOffsets[row + 1]!;
    const type = types[row]!;
    const state = states[row]!;
    // Whatever happens in a country is mostly the doing of that country.
    actor[start] = state !== NO_CODE && below(random, 5) < 3 ? state : pick(random, actors);
    role[start] = firstRole[type]!;
    certainty[start] = pick(random, CERTAINTY);
    for (let next = start + 1; next < end; next++) {
      actor[next] = drawOther(actor, start, next, random, actors);
      role[next] = pick(random, otherRoles[type]!);
      certainty[next] = pick(random, CERTAINTY);
    }
    if (end - start > 2 && below(random, 64) === 0) {
      actor[end - 1] = actor[start]!;
      role[end - 1] = ROLES.indexOf('subject');
      repeats[row] = 1;
    }
  }
  return { participationOffsets, actor, role, certainty, repeats };
}

/** Somebody who is not yet among those from `start` to `next`. */
function drawOther(actor: Uint32Array, start: number, next: number, random: Random, actors: Uint16Array): number {
  for (;;) {
    const code = pick(random, actors);
    let known = start;
    while (known < next && actor[known] !== code) known++;
    if (known === next) return code;
  }
}
