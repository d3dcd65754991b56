import { calendarDays } from './calendarDays.ts';
import { addressLine, entryLines } from './calendarEntry.ts';
import { noteLines } from './calendarWords.ts';
import type { DownloadContent } from './downloadContent.ts';
import { textLine } from './icalendarText.ts';
import { referenceFinder } from './references.ts';

/**
 * A calendar as RFC 5545 has it, with the calendar's name, description and address as RFC 7986 and, for older
 * programs, as X-WR-CALNAME and X-WR-CALDESC. There is one entry for each event, in order of time.
 *
 * An event whose days are known (calendarDays) is a VEVENT of whole days, which blocks no time. A time of day stands
 * in the description: it is often stated without a zone, and without one it is no instant. Planned and conditional
 * events are tentative and say so in the title; where only the first day is known, the title says so too.
 *
 * Every other event (on or before a day, in some month, on one of several days, about a day, without a date) is a
 * VJOURNAL without DTSTART, which RFC 5545 (3.6.3) has for what belongs to no date. A VEVENT over the possible span,
 * labelled or not, would draw a bar of eleven months for a moment, and a grid cuts labels off; leaving such events out
 * would make the counts wrong. Many programs show no journal entries, so the calendar's description says how many of
 * its events have no day. The title of the entry says what is known of the date; X-DATELINE-DATE is it in EDTF.
 *
 * Nobody is an ATTENDEE: that is a calendar's user who was invited, and most actors here are states, some of them
 * absent. Roles stand in the description in words. DTSTAMP is the day of the version, or of the download where there
 * is none, so that the same download is the same file. A UID is that of the dataset and the event for ever.
 */
export function writeIcalendar(content: DownloadContent): string {
  const { dataset, events, note, labels } = content;
  const referencesOf = referenceFinder(dataset);
  const stamp = `${(note.versionDate ?? note.accessed).slice(0, 10).replaceAll('-', '')}T000000Z`;
  const undated = events.filter(({ date }) => calendarDays(date) === null).length;
  const about = noteLines(note, undated, labels).join('\n');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Dateline 1//EN',
    'CALSCALE:GREGORIAN',
    textLine('NAME', note.title),
    textLine('X-WR-CALNAME', note.title),
    textLine('DESCRIPTION', about),
    textLine('X-WR-CALDESC', about),
    addressLine(note.address),
    ...events.flatMap((event) => entryLines(event, referencesOf([event]), stamp, content)),
    'END:VCALENDAR',
  ];
  return `${lines.filter((line) => line !== null).join('\r\n')}\r\n`;
}
