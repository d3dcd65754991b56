import type { AttendanceCounts, EventSummary, PlaceSummary } from '#model/answers.ts';
import type { EventRecord } from '#model/event.ts';
import type { Participation } from '#model/record.ts';
import { isPresence } from '#model/role.ts';

export function summarise(record: EventRecord, language: string): EventSummary {
  return {
    id: record.id,
    title: record.title,
    shortTitle: record.shortTitle ?? record.title,
    language: record.language ?? language,
    type: record.type,
    status: record.status,
    statusDetail: record.statusDetail ?? null,
    date: record.date,
    place: firstPlace(record),
    attendance: countAttendance(record),
  };
}

function firstPlace({ places: [place] }: EventRecord): PlaceSummary | null {
  return place ? { name: place.name, country: place.country ?? null, certainty: place.certainty } : null;
}

/** Each actor counts once, however many roles it has. */
function countAttendance({ participations }: EventRecord): AttendanceCounts {
  const actors = (test: (one: Participation) => boolean): Set<string> =>
    new Set(participations.filter(test).map(({ actor }) => actor));
  const present = actors(({ role }) => isPresence(role));
  const stated = actors(({ role, certainty }) => isPresence(role) && certainty === 'stated');
  return {
    present: present.size,
    presentInferred: present.size - stated.size,
    absent: actors(({ role }) => role === 'absent').size,
    notInvited: actors(({ role }) => role === 'not-invited').size,
  };
}
