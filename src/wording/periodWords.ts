import { DAY_MS } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';
import { dayWords, windowWords, yearWords } from './dates.ts';
import { denseWords } from './lateWords.ts';
import { catalogue } from './words.ts';

/** A stretch of the calendar in words: April 2014, April to June 2014, Week of 7 April 2014. Several units are said as a span. */
export function periodWords(unit: 'day' | 'week' | 'month' | 'quarter' | 'year', { start, end }: TimeWindow): string {
  const last = end - DAY_MS;
  const days = (end - start) / DAY_MS;
  if (unit === 'day' && days === 1) return dayWords(start);
  if (unit === 'week' && days === 7) return denseWords.week(dayWords(start));
  if (unit === 'month' && days <= 31) return monthWords(start, true);
  if (unit === 'quarter' && days <= 92) {
    return catalogue.dateForms.range(monthWords(start, false), monthWords(last, true));
  }
  if (unit === 'year' && days <= 366) return yearWords(start);
  return unit === 'year' ? catalogue.dateForms.range(yearWords(start), yearWords(last)) : windowWords({ start, end });
}

function monthWords(instant: number, withYear: boolean): string {
  const year: Intl.DateTimeFormatOptions = withYear ? { year: 'numeric' } : {};
  return new Intl.DateTimeFormat(catalogue.locale, { month: 'long', ...year, timeZone: 'UTC' }).format(instant);
}
