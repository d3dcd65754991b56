import type { AttendanceCounts, EventSummary, PlaceSummary } from '#model/answers.ts';
import type { EventRecord } from '#model/event.ts';
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
  return place
    ? {
        name: place.name,
        country: place.country ?? null,
        precision: place.precision,
        certainty: place.certainty,
      }
    : null;
}

const PRESENT = 1;
const STATED = 2;
const ABSENT = 4;
const NOT_INVITED = 8;

/** Each actor counts once in each number, however many roles it has. */
function countAttendance({ participations }: EventRecord): AttendanceCounts {
  const seen = new Map<string, number>();
  for (const { actor, role, certainty } of participations) {
    const bits = isPresence(role)
      ? PRESENT | (certainty === 'stated' ? STATED : 0)
      : role === 'absent'
        ? ABSENT
        : role === 'not-invited'
          ? NOT_INVITED
          : 0;
    if (bits !== 0) seen.set(actor, (seen.get(actor) ?? 0) | bits);
  }
  const counts = { present: 0, presentInferred: 0, absent: 0, notInvited: 0 };
  for (const bits of seen.values()) {
    if (bits & PRESENT) counts.present++;
    if ((bits & (PRESENT | STATED)) === PRESENT) counts.presentInferred++;
    if (bits & ABSENT) counts.absent++;
    if (bits & NOT_INVITED) counts.notInvited++;
  }
  return counts;
}
