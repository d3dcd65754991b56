import type { TimelineAnswer, TimelineItem } from '#model/answers.ts';
import type { EventDate } from '#model/date.ts';
import { parseDate } from '#model/parseDate.ts';
import type { TimelineFigureInput } from './timelineFigure.ts';

/** Small answers for tests of figures: an event says no more than what its test is about. */

export function dateOf(edtf: string): EventDate {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(`${edtf} is no date`);
  return parsed.date;
}

export function itemOf(id: string, edtf: string, more: Partial<TimelineItem> = {}): TimelineItem {
  return {
    id,
    title: id,
    shortTitle: id,
    language: 'en',
    type: 'meeting',
    status: 'occurred',
    statusDetail: null,
    date: dateOf(edtf),
    place: null,
    attendance: { present: 0, presentInferred: 0, absent: 0, notInvited: 0 },
    hidden: false,
    lane: more.type ?? 'meeting',
    role: null,
    ...more,
  };
}

export function timelineOf(items: readonly TimelineItem[]): TimelineAnswer {
  const keys = [...new Set(items.map(({ lane }) => lane))];
  const lanes = keys.map((key) => ({ key, count: items.filter(({ lane }) => lane === key).length }));
  return { lanes, items, omitted: 0, reaching: 0, isDense: false, undated: 0 };
}

export function inputOf(answer: TimelineAnswer, more: Partial<TimelineFigureInput> = {}): TimelineFigureInput {
  return {
    answer,
    lanes: 'type',
    window: { start: Date.UTC(2024, 0, 1), end: Date.UTC(2026, 0, 1) },
    published: null,
    selected: null,
    roleOf: null,
    width: 680,
    theme: 'light',
    idPrefix: 'test',
    ...more,
  };
}
