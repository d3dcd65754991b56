import type { EventRecord } from '#model/event.ts';
import { webAddress } from '#model/webAddress.ts';
import { type CalendarDays, calendarDays } from './calendarDays.ts';
import { entryDescription, entryTitle, originLines, placeLabel } from './calendarWords.ts';
import type { DownloadContent } from './downloadContent.ts';
import { contentLine, escapeText, textLine, wellFormed } from './icalendarText.ts';
import type { References } from './references.ts';

type Lines = readonly (string | null)[];

/** The lines of one event: a VEVENT where its days are known, and a VJOURNAL without a date otherwise. */
export function entryLines(
  event: EventRecord,
  references: References,
  stamp: string,
  { dataset, note, labels }: DownloadContent,
): Lines {
  const days = calendarDays(event.date);
  const kind = days === null ? 'VJOURNAL' : 'VEVENT';
  const isKnown = days !== null && days.kind !== 'from';
  return [
    `BEGIN:${kind}`,
    contentLine('UID', `${encodeURIComponent(wellFormed(event.id))}@${dataset.id}.dateline`),
    contentLine('DTSTAMP', stamp),
    textLine('SUMMARY', entryTitle(event, isKnown, labels)),
    textLine('DESCRIPTION', entryDescription(event, references, labels)),
    contentLine('CATEGORIES', [event.type, ...event.tags].map(escapeText).join(',')),
    ...(days === null ? [] : eventLines(event, days)),
    ...(days === null ? [] : [textLine('LOCATION', event.places.map((place) => placeLabel(place, labels)).join('; '))]),
    textLine('COMMENT', originLines(note, labels).join('\n')),
    addressLine(note.address),
    textLine('X-DATELINE-ID;VALUE=TEXT', event.id),
    textLine('X-DATELINE-DATE;VALUE=TEXT', event.date.edtf),
    textLine('X-DATELINE-STATUS;VALUE=TEXT', event.status),
    `END:${kind}`,
  ];
}

/** What a journal entry may not have: days, a place, and whether it blocks time. */
function eventLines(event: EventRecord, days: CalendarDays): Lines {
  const isAhead = event.status === 'planned' || event.status === 'conditional';
  const [place] = event.places.filter(({ point }) => point !== null);
  const isPoint = place?.certainty === 'stated' && (place.precision === 'venue' || place.precision === 'city');
  return [
    contentLine('DTSTART;VALUE=DATE', days.start),
    contentLine('DTEND;VALUE=DATE', days.end),
    ...(days.kind === 'each' && days.others.length > 0 ? [contentLine('RDATE;VALUE=DATE', days.others.join(','))] : []),
    'TRANSP:TRANSPARENT',
    ...(isAhead ? ['STATUS:TENTATIVE'] : []),
    ...(isPoint && place.point ? [contentLine('GEO', `${place.point[1]};${place.point[0]}`)] : []),
  ];
}

/** Only an address of the web; anything that could break the line is not one. */
export function addressLine(address: string | null): string | null {
  const web = webAddress(address ?? undefined);
  return web === null || /[\s\p{C}"]/u.test(web) ? null : contentLine('URL', web);
}
