import { DAY_MS, type EventDate } from '#model/date.ts';
import { dateWords, dayWords } from '#wording/dates.ts';
import { listWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';

/** A date in two lines: the date itself, and how well it is known; the second is blank where nothing is stated. */
export type DateCell = { readonly value: string; readonly known: string };

export function dateCell(date: EventDate): DateCell {
  const isPlain = !date.approximate && !date.uncertain;
  if (isPlain && date.kind === 'on-or-before')
    return { value: dayWords(date.latest - DAY_MS, 'short'), known: listWords.onOrBefore };
  if (isPlain && date.kind === 'on-or-after')
    return { value: dayWords(date.earliest, 'short'), known: listWords.onOrAfter };
  // Catalogues put what is not known after the first comma: a 16th in 2024, month unknown.
  const [value = '', ...rest] = dateWords(date, 'short').split(', ');
  return { value: words.sentence(value), known: rest.length > 0 ? rest.join(', ') : knownOf(date) };
}

function knownOf(date: EventDate): string {
  if (date.kind === 'undated') return '';
  if (date.approximate) return listWords.aboutDate;
  if (date.kind === 'day') return listWords.dayKnown;
  return date.kind === 'duration' ? listWords.bothDaysKnown : '';
}
