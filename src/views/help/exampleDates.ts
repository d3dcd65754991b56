import { DAY_MS, type EventDate, UNDATED } from '#model/date.ts';

/** One date for each mark, written out so that help does not bring the library with it that reads dates. */
export const EXAMPLE_DATES: readonly EventDate[] = exampleDates();

type Span = Pick<EventDate, 'earliest' | 'latest'>;

function exampleDates(): readonly EventDate[] {
  const start = Date.UTC(2025, 2, 11);
  const evening = start + 18 * 3_600_000;
  const day: Span = { earliest: start, latest: start + DAY_MS };
  const until: Span = { ...day, earliest: Number.NEGATIVE_INFINITY };
  const from: Span = { ...day, latest: Number.POSITIVE_INFINITY };
  const march: Span = { earliest: Date.UTC(2025, 2, 1), latest: Date.UTC(2025, 3, 1) };
  const sixteenths = Array.from({ length: 12 }, (_, month) => dayAt(Date.UTC(2024, month, 16)));
  return [
    { ...written('2025-03-11', day), kind: 'day' },
    { ...written('2025-03-11T18:00', minuteAt(evening)), kind: 'time', clock: '18:00', zone: null },
    { ...written('2025-03-11/2025-03-13', { ...day, latest: start + 3 * DAY_MS }), kind: 'duration' },
    { ...written('2025-03', march), kind: 'period', precision: 'month' },
    { ...written('2025-03~', march), approximate: true, kind: 'period', precision: 'month' },
    { ...written('2025-03-11?', day), uncertain: true, kind: 'day' },
    { ...writtenDays('2024-XX-16', sixteenths), kind: 'one-of' },
    { ...writtenDays('{2025-03-11,2025-03-14}', [day, dayAt(start + 3 * DAY_MS)]), kind: 'all-of' },
    { ...written('[..2025-03-11]', until), kind: 'on-or-before' },
    { ...written('[2025-03-11..]', from), kind: 'on-or-after' },
    { ...written('/2025-03-11', until), kind: 'start-not-stated' },
    { ...written('2025-03-11/', from), kind: 'end-not-stated' },
    { ...written('2025-03-11/..', from), kind: 'ongoing' },
    UNDATED,
  ];
}

function dayAt(earliest: number): Span {
  return { earliest, latest: earliest + DAY_MS };
}

function minuteAt(earliest: number): Span {
  return { earliest, latest: earliest + 60_000 };
}

function written(edtf: string, span: Span) {
  return { edtf, ...span, approximate: false, uncertain: false };
}

function writtenDays(edtf: string, candidates: readonly Span[]) {
  const earliest = Math.min(...candidates.map((day) => day.earliest));
  const latest = Math.max(...candidates.map((day) => day.latest));
  return { ...written(edtf, { earliest, latest }), candidates, count: candidates.length };
}
