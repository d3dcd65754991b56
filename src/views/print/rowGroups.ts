import type { EventRow } from '#model/answers.ts';
import { type RoleSign, signOf } from '#model/role.ts';
import { countryName } from '#wording/countryNames.ts';
import { printWords } from '#wording/lateWords.ts';
import { roleWords } from '#wording/sentences.ts';
import { compareNames, words } from '#wording/words.ts';

/** Participants of an event who share a role and how well it is known. */
export type RoleGroup = {
  readonly sign: RoleSign;
  readonly inferred: boolean;
  /** “Absent: Croatia, Montenegro”, or how many where they are more than a row can name. */
  readonly text: string;
};

const MOST_NAMED = 8;

/** The participants of a row by role, in the order of the row, and how many it leaves out. */
export function rowGroups({ participants, participantCount }: EventRow): {
  readonly groups: readonly RoleGroup[];
  readonly left: number;
} {
  const groups = new Map<
    string,
    { readonly sign: RoleSign; readonly inferred: boolean; readonly names: string[]; states: number }
  >();
  for (const { role, certainty, country, kind, name } of participants) {
    const inferred = certainty !== 'stated';
    const title = words.sentence(roleWords(role, inferred));
    const group = groups.get(title) ?? { sign: signOf(role), inferred, names: [], states: 0 };
    group.names.push(kind === 'state' && country !== null ? countryName(country) : name);
    group.states += Number(kind === 'state');
    groups.set(title, group);
  }
  return {
    groups: [...groups].map(([title, { sign, inferred, names, states }]) => ({
      sign,
      inferred,
      text: printWords.participantsOf(title, namedOrCounted(names, states)),
    })),
    left: participantCount - participants.length,
  };
}

function namedOrCounted(names: readonly string[], states: number): string {
  if (names.length <= MOST_NAMED) return namesWords(names.toSorted(compareNames));
  return states === names.length ? words.states(names.length) : words.participants(names.length);
}

/** Names in a row; semicolons part them where one holds a comma. */
export function namesWords(names: readonly string[]): string {
  return names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');
}

/** Who says so, and through whom. */
export function saidBy({ saidBy: origins, publishers }: EventRow): string {
  const named = origins.map(({ name, unnamed }) => (unnamed ? words.unnamed(name) : name));
  const relays = publishers.filter((publisher) => !named.includes(publisher));
  return [...named, ...relays].join('; ');
}
