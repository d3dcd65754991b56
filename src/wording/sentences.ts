import type { EventSummary, PlaceMark, PlaceSummary } from '#model/answers.ts';
import type { ChainLink } from '#model/record.ts';
import type { Role } from '#model/role.ts';
import { countryName } from './countryNames.ts';
import { dateWords } from './dates.ts';
import { mapWords, words } from './words.ts';

/** Sentences that are put together in the same way in every language. */

/** What a screen reader says of an event: title, type, date, status, place and who was there. */
export function eventName(event: EventSummary): string {
  const status = words.status(event.status);
  const facts = [
    event.title,
    words.type(event.type),
    words.sentence(dateWords(event.date)),
    event.statusDetail ? `${status}, ${event.statusDetail}` : status,
    event.place ? placeWords(event.place) : words.sentence(words.placeNotStated),
    attendanceWords(event),
  ];
  return facts
    .filter((fact) => fact !== '')
    .map(ended)
    .join(' ');
}

/** A sentence with its full stop, which some dates and titles bring themselves. */
export function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Where an event was, with its country, and whether that is inferred. */
export function placeWords({ name, country, precision, certainty }: PlaceSummary): string {
  const land = country === null ? name : countryName(country);
  // A place that is a whole country is called as the reader calls it.
  const where = land === name || (precision === 'country' && country !== null) ? land : `${name}, ${land}`;
  return certainty === 'inferred' ? words.placeInferred(where) : where;
}

/** “30 present of whom 29 inferred, 2 absent, 1 not invited”; blank where nobody is counted. */
export function attendanceWords({ attendance, status }: Pick<EventSummary, 'attendance' | 'status'>): string {
  const { present, presentInferred, absent, notInvited } = attendance;
  const isAhead = status === 'planned' || status === 'conditional';
  return [
    present > 0 ? words.present(present, isAhead, presentInferred) : '',
    absent > 0 ? words.absent(absent) : '',
    notInvited > 0 ? words.notInvited(notInvited) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** One link of the chain of who says so. */
export function chainEntry({ name, unnamed, inferred }: Pick<ChainLink, 'name' | 'unnamed' | 'inferred'>): string {
  const who = unnamed ? words.unnamed(name) : name;
  return inferred === undefined ? who : words.linkInferred(who);
}

/** A role with its certainty, which never shows in the drawing alone. */
export function roleWords(role: Role, inferred: boolean): string {
  return inferred ? mapWords.roleInferred(words.role(role)) : words.role(role);
}

/** The names of one or several places: “Paris and 2 more”. */
export function placeNames([first, ...others]: readonly [NamedPlace, ...NamedPlace[]]): string {
  const { name, country, precision } = first;
  const isCountry = precision === 'country' && country !== null;
  return mapWords.placeNames(isCountry ? countryName(country) : name, others.length);
}

type NamedPlace = Pick<PlaceMark, 'name' | 'country' | 'precision'>;

/** How well a place is known. */
export function placeKnown({ precision, certainty }: Pick<PlaceMark, 'precision' | 'certainty'>): string {
  const known = mapWords.placeKnown[certainty];
  return precision === 'country' || precision === 'region' ? `${known}, ${words.precision(precision)}` : known;
}
