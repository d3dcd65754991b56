import { DAY_MS, type EventDate } from '#model/date.ts';
import { dateWords, dayWords } from './dates.ts';
import { matrixWords } from './lateWords.ts';

/** A date in little room: how it is known, in a line of its own where that can be said apart from the day. */
export function dateLines(date: EventDate): { readonly known: string; readonly value: string } {
  const isPlain = !date.approximate && !date.uncertain;
  if (isPlain && date.kind === 'on-or-before')
    return { known: matrixWords.onOrBefore, value: dayWords(date.latest - DAY_MS, 'short') };
  if (isPlain && date.kind === 'on-or-after')
    return { known: matrixWords.onOrAfter, value: dayWords(date.earliest, 'short') };
  const words = dateWords(date, 'short');
  const isApart = date.kind === 'period' || (date.kind === 'one-of' && date.edtf.includes('-XX-'));
  if (!isPlain || !isApart) return { known: '', value: words };
  // Catalogues put what is not known after the first comma: a 16th in 2024, month unknown.
  const [value = '', ...rest] = words.split(', ');
  return { known: rest.join(', '), value };
}
