import type { EventRow, RowParticipant } from '#model/answers.ts';
import { countryName } from '#wording/countryNames.ts';
import { listWords } from '#wording/lateWords.ts';
import { placeWords, roleWords } from '#wording/sentences.ts';
import { joinWords, words } from '#wording/words.ts';

/** What the cells of a row say, where it takes more than a word of the catalogue. */

/** Codes and names up to this number are written out; more become a strip of signs. */
export const NAMED = 6;

export function participantName({ country, name }: RowParticipant): string {
  return country === null ? name : countryName(country);
}

/** What stands for a participant in a tight place: the code of a state, a short name, else the name. */
export function participantCode({ country, shortName, name }: RowParticipant): string {
  return country ?? shortName ?? name;
}

/** “Croatia absent”, “France host, inferred”. */
export function participantText(participant: RowParticipant): string {
  const role = roleWords(participant.role, participant.certainty !== 'stated');
  return listWords.participant(participantName(participant), role);
}

/** Everyone in one sentence, and how many are left out of it. */
export function participantsText({ participants, participantCount }: EventRow): string {
  const left = participantCount - participants.length;
  const all = participants.map(participantText);
  return [...all, ...(left > 0 ? [listWords.more(left)] : [])].join('; ');
}

/** Where, and what is to be said of how well it is known: blank where the place itself is stated. */
export function placeCell({ place }: EventRow): { readonly where: string; readonly known: string } | null {
  if (place === null) return null;
  const { precision } = place;
  const coarse = precision === 'country' || precision === 'region' ? words.precision(precision) : '';
  const certainty = place.certainty === 'inferred' ? words.certainty('inferred') : '';
  return {
    where: placeWords({ ...place, certainty: 'stated' }),
    known: [coarse, certainty].filter((part) => part !== '').join(', '),
  };
}

/** Names of publishers written out; the card has the others. */
const PUBLISHERS = 4;

function withFew(publishers: readonly string[]): string {
  const left = publishers.length - PUBLISHERS;
  if (left <= 1) return joinWords(publishers, 'conjunction');
  return `${publishers.slice(0, PUBLISHERS).join(', ')} ${listWords.more(left)}`;
}

/** Who says so, and through whom; null where nobody says anything. */
export function sourceCell({ saidBy, publishers }: EventRow): { readonly who: string; readonly how: string } | null {
  if (saidBy.length === 0 && publishers.length === 0) return null;
  if (saidBy.length === 0) return { who: withFew(publishers), how: listWords.notAttributed };
  const names = new Set(saidBy.map(({ name }) => name));
  const relays = publishers.filter((publisher) => !names.has(publisher));
  return {
    who: saidBy.map(({ name, unnamed }) => (unnamed ? words.unnamed(name) : name)).join('; '),
    how: relays.length > 0 ? listWords.via(withFew(relays)) : '',
  };
}
