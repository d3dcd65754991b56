import type { AttendanceCounts, EventSummary } from '#model/answers.ts';
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
    place: record.places[0]?.name ?? null,
    attendance: countAttendance(record),
  };
}

function countAttendance({ participations }: EventRecord): AttendanceCounts {
  const present = participations.filter(({ role }) => isPresence(role));
  return {
    present: present.length,
    presentInferred: present.filter(({ certainty }) => certainty !== 'stated').length,
    absent: participations.filter(({ role }) => role === 'absent').length,
    notInvited: participations.filter(({ role }) => role === 'not-invited').length,
  };
}
