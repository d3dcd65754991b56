import type { NamesAnswer } from '#model/answers.ts';
import type { Facet } from '#model/filter.ts';
import { CERTAINTIES, ROLES, STATUSES } from '#model/role.ts';
import { actorName } from '#wording/actorName.ts';
import { countryName } from '#wording/countryNames.ts';
import { words } from '#wording/words.ts';

/** The name of a facet's value as it stands alone; the value itself where nothing is known of it. */
export function valueName(facet: Facet, value: string, names: NamesAnswer | null): string {
  switch (facet) {
    case 'country':
      return countryName(value);
    case 'participant':
      return nameOfId(value, names);
    case 'type':
      return words.type(value);
    default:
      return words.sentence(closedWord(facet, value));
  }
}

/** The same in running text: meeting, not invited, Ukraine. */
export function runningName(facet: Facet, value: string, names: NamesAnswer | null): string {
  if (facet === 'type') return value;
  if (facet === 'country' || facet === 'participant') return valueName(facet, value, names);
  return closedWord(facet, value);
}

function nameOfId(id: string, names: NamesAnswer | null): string {
  const actor = names?.actors.find((known) => known.id === id);
  // The id of a state is its code, which has a name before the dataset has answered.
  return actor ? actorName(actor) : countryName(id);
}

function closedWord(facet: 'role' | 'status' | 'certainty', value: string): string {
  const role = ROLES.find((known) => known === value);
  if (facet === 'role' && role) return words.role(role);
  const status = STATUSES.find((known) => known === value);
  if (facet === 'status' && status) return words.status(status).toLowerCase();
  const certainty = CERTAINTIES.find((known) => known === value);
  if (facet === 'certainty' && certainty) return words.certainty(certainty);
  return value;
}
