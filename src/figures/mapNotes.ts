import { countSigns, type StateRole } from '#signs/stateRoles.ts';
import { countryName } from '#wording/countryNames.ts';
import { printWords } from '#wording/lateWords.ts';
import { placeNames, roleWords } from '#wording/sentences.ts';
import { joinWords, mapWords, numberWords, words } from '#wording/words.ts';
import { NOTE_FONT, NOTE_LINE, noteLines } from './figure.ts';
import type { MapContent, MapFigureInput } from './mapContent.ts';
import type { Pen } from './pen.ts';
import { textWidth } from './textWidth.ts';

const NOTE_GAP = 4;

/** Who is out of view, what could not be drawn, and whose boundaries these are. */
export function drawNotes(
  { answer, width, height }: MapFigureInput,
  { outside }: MapContent,
  nameless: readonly StateRole[],
  pen: Pen,
): { readonly markup: string; readonly height: number } {
  const listed = (roles: readonly StateRole[]): string => joinWords(roles.map(stateAs), 'conjunction');
  const notes = [
    outside.length > 0 ? printWords.outsideMap(listed(outside)) : '',
    nameless.length > 0 ? printWords.namelessOnMap(listed(nameless)) : '',
    answer.unplaced > 0 ? `${words.withoutPlace(answer.unplaced, answer.matched)}.` : '',
    answer.omitted > 0 ? printWords.placesNotDrawn(answer.omitted) : '',
  ].filter((note) => note !== '');
  const rights = textWidth(words.attribution, NOTE_FONT);
  const y = height + NOTE_GAP;
  const said = notes.join(' ');
  const fits = textWidth(said, NOTE_FONT) + rights + 24 <= width;
  if (!fits) {
    const lines = noteLines([...notes, words.attribution], { x: 0, y, width }, pen);
    return { markup: lines.markup, height: lines.height + NOTE_GAP + 2 };
  }
  const style = { y: y + 11, 'font-size': NOTE_FONT.size, fill: pen.colour('ink-3') };
  const attribution = pen.text(words.attribution, { ...style, x: width, 'text-anchor': 'end' });
  return { markup: pen.text(said, { ...style, x: 0 }) + attribution, height: NOTE_LINE + NOTE_GAP + 2 };
}

function stateAs(role: StateRole): string {
  return printWords.stateAs(countryName(role.country), roleWords(role.role, role.inferred));
}

/** The name of the picture. */
export function mapTitle({ groups, roles }: MapContent, { event }: MapFigureInput): string {
  if (event && roles.size > 0) return printWords.mapOf(event.summary.shortTitle);
  return printWords.mapOfPlaces(printWords.places(groups.reduce((sum, { places }) => sum + places.length, 0)));
}

/** The same in words: how many states of each sign, who the exceptions are, and how many events each place has. */
export function describeMap({ roles, exceptions, groups }: MapContent, { answer }: MapFigureInput): string {
  const signs = countSigns(roles).map(({ sign, count, inferred }) => {
    const suffix = inferred ? ` ${mapWords.inferredSuffix}` : '';
    return `${words.sign(sign)}${suffix}: ${numberWords(count)}`;
  });
  const places = groups.map((group) => printWords.placeWith(placeNames(group.places), group.count));
  const unplaced = answer.unplaced > 0 ? [words.withoutPlace(answer.unplaced, answer.matched)] : [];
  const parts = [signs, exceptions.map(stateAs), places, unplaced].map((part) => part.join(', '));
  return [...parts.filter((part) => part !== ''), words.attribution].join('. ');
}
