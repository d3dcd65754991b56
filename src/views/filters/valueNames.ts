import type { NamesAnswer } from '#model/answers.ts';
import type { Facet } from '#model/filter.ts';
import { CERTAINTIES, ROLES, STATUSES } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';
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
    case 'source':
      return names?.sources.find(({ id }) => id === value)?.title ?? value;
    case 'tag':
      return value;
    default:
      return words.sentence(closedWord(facet, value));
  }
}

/** The same in running text: meeting, not invited, Ukraine. */
export function runningName(facet: Facet, value: string, names: NamesAnswer | null): string {
  switch (facet) {
    case 'type':
      return words.typeInText(value);
    case 'country':
    case 'participant':
    case 'source':
    case 'tag':
      return valueName(facet, value, names);
    default:
      return closedWord(facet, value);
  }
}

function nameOfId(id: string, names: NamesAnswer | null): string {
  const actor = names?.actors.find((known) => known.id === id);
  // The id of a state is its code, which has a name before the dataset has answered.
  return actor ? actorName(actor) : countryName(id);
}

type ClosedFacet = Exclude<Facet, 'country' | 'participant' | 'type' | 'source' | 'tag'>;

function closedWord(facet: ClosedFacet, value: string): string {
  const role = ROLES.find((known) => known === value);
  if (facet === 'role' && role) return words.role(role);
  const status = STATUSES.find((known) => known === value);
  if (facet === 'status' && status) return words.status(status).toLowerCase();
  const certainty = CERTAINTIES.find((known) => known === value);
  if (facet === 'certainty' && certainty) return words.certainty(certainty);
  const mode = MODES.find((known) => known === value);
  if (facet === 'mode' && mode) return words.mode(mode);
  const level = VERIFICATION_LEVELS.find((known) => known === value);
  if (facet === 'verification' && level) return words.verificationLevel(level);
  return value;
}
