import type { EventDate } from '#model/date.ts';
import type { EventRecord } from '#model/event.ts';
import type { Actor } from '#model/record.ts';
import { TWO_DAYS } from './calendarDays.ts';
import { type CalendarLabels, fill } from './calendarLabels.ts';
import type { DownloadNote } from './downloadNote.ts';
import { firstDay, lastDay } from './flatEvent.ts';
import type { References } from './references.ts';

/** What a calendar says in sentences. Days are ISO: the words around them are of any language. */

/** A date in words, with what is not known about it. */
export function dateLabel(date: EventDate, { date: labels }: CalendarLabels): string {
  const plain = plainLabel(date, labels);
  const near = date.approximate ? fill(labels.approximate, { date: plain }) : plain;
  return date.uncertain ? fill(labels.uncertain, { date: near }) : near;
}

function plainLabel(date: EventDate, labels: CalendarLabels['date']): string {
  const [first, last] = [firstDay(date) ?? '', lastDay(date) ?? ''];
  switch (date.kind) {
    case 'day':
      return first;
    case 'time': {
      const { clock, zone } = date;
      const template = zone === null ? labels.timeWithoutZone : labels.time;
      return fill(template, { day: first, clock, zone: zone === 'Z' ? 'UTC' : `UTC${zone}` });
    }
    case 'period':
      return fill(labels.period, { first, last });
    case 'duration':
      return fill(TWO_DAYS.test(date.edtf) ? labels.days : labels.duration, { first, last });
    case 'end-not-stated':
      return fill(labels.endNotStated, { first });
    case 'ongoing':
      return fill(labels.ongoing, { first });
    case 'start-not-stated':
      return fill(labels.startNotStated, { last });
    case 'one-of':
      return fill(labels.oneOf, { count: date.count, first, last });
    case 'all-of':
      return fill(labels.eachOf, { count: date.count, first, last });
    case 'on-or-before':
      return fill(labels.onOrBefore, { last });
    case 'on-or-after':
      return fill(labels.onOrAfter, { first });
    case 'undated':
      return labels.notStated;
  }
}

/** The title, and in brackets what must not be taken for settled: that it is planned or conditional, or its date. */
export function entryTitle({ title, status, date }: EventRecord, isKnown: boolean, labels: CalendarLabels): string {
  const notes = [
    ...(status === 'planned' || status === 'conditional' ? [labels.status[status]] : []),
    ...(isKnown ? [] : [openDate(date, labels)]),
  ];
  return notes.length > 0 ? `${title} (${notes.join('; ')})` : title;
}

function openDate(date: EventDate, labels: CalendarLabels): string {
  const words = dateLabel(date, labels);
  const saysSo = date.kind === 'undated' || date.kind === 'ongoing' || date.kind === 'end-not-stated';
  return saysSo ? words : fill(labels.dateUncertain, { date: words });
}

/** Everything that the entry has no property for, one line each. */
export function entryDescription(event: EventRecord, { actors, sources }: References, labels: CalendarLabels): string {
  const { line } = labels;
  const date = dateLabel(event.date, labels);
  const written = event.date.edtf === '' || event.date.edtf === date ? date : `${date} (EDTF: ${event.date.edtf})`;
  const read = new Set(event.claims.map(({ source }) => source));
  return [
    event.summary,
    fill(line.date, { value: written }),
    event.dateNote ?? '',
    fill(line.status, { value: [labels.status[event.status], event.statusDetail ?? ''].filter(Boolean).join(', ') }),
    ...event.places.map((place) => fill(line.place, { value: placeLabel(place, labels) })),
    ...rollCall(event, actors, labels),
    ...sources
      .filter(({ id }) => read.has(id))
      .map(({ publisher, title }) => fill(line.source, { value: `${publisher}: ${title}` })),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

export function placeLabel({ name, certainty }: EventRecord['places'][number], labels: CalendarLabels): string {
  return certainty === 'inferred' ? `${name} (${labels.inferred})` : name;
}

/** Who had which role, one line for each role and certainty, in the order of the record. */
function rollCall(
  { participations }: EventRecord,
  actors: readonly Actor[],
  labels: CalendarLabels,
): readonly string[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const lines = new Map<string, string[]>();
  for (const { actor, role, certainty, expected } of participations) {
    const as = (certainty === 'stated' ? labels.role : labels.roleInferred)[role];
    const line = lines.get(as) ?? [];
    const name = names.get(actor) ?? actor;
    line.push(expected ? `${name} (${labels.announced})` : name);
    lines.set(as, line);
  }
  return [...lines].map(([template, members]) => fill(template, { value: members.join('; ') }));
}

/** What stands in every entry, which may be taken out of the calendar: whose data it is, and under what terms. */
export function originLines(note: DownloadNote, labels: CalendarLabels): readonly string[] {
  const { line } = labels;
  const { name, url } = note.licence;
  const version =
    note.version !== null && note.versionDate !== null
      ? fill(labels.versionOf, { version: note.version, date: note.versionDate })
      : note.version;
  return [
    fill(line.data, { value: note.title }),
    ...(version === null ? [] : [fill(line.version, { value: version })]),
    fill(line.licence, { value: url === undefined ? name : `${name}, ${url}` }),
    ...(note.address === null ? [] : [fill(line.address, { value: note.address })]),
  ];
}

/** The same of the calendar, and which part of the data it holds. */
export function noteLines(note: DownloadNote, undated: number, labels: CalendarLabels): readonly string[] {
  return [
    ...originLines(note, labels),
    fill(labels.counts, { matched: note.matched, total: note.total }),
    ...note.filters.map((value) => fill(labels.line.filter, { value })),
    fill(labels.line.accessed, { value: note.accessed }),
    ...(undated > 0 ? [fill(labels.undated, { dated: note.matched - undated, undated })] : []),
  ];
}
