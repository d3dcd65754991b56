import * as v from 'valibot';
import type { EventRecord, Place } from './event.ts';
import { type Issue, quoteValue } from './issue.ts';
import { parseDate } from './parseDate.ts';
import { EventSchema } from './record.ts';

/** What the references of an event may point to. */
export type KnownIds = { readonly actors: ReadonlySet<string>; readonly sources: ReadonlySet<string> };

/** An event that may be shown, with what was noticed; or null with the errors that leave it out. */
export type ParsedEvent = { readonly event: EventRecord | null; readonly issues: readonly Issue[] };

type Report = (severity: Issue['severity'], field: string, value: unknown, message: string) => void;

/**
 * Checks one record of a Dateline file and understands its date. Wrong fields, an unreadable date, an end before the
 * start and references that lead nowhere leave the record out; a bad coordinate or an unknown field is a warning.
 * `number` is the record's place in the file, from 1. Never throws.
 */
export function parseEvent(value: unknown, number: number, known: KnownIds): ParsedEvent {
  const issues: Issue[] = [];
  const report: Report = (severity, field, bad, message) =>
    issues.push({ record: number, line: null, field, value: quoteValue(bad), message, severity });
  if (!isObject(value)) {
    report('error', '', value, `expected a record with fields, got ${quoteValue(value)}`);
    return { event: null, issues };
  }
  const cleaned = withoutBadCoordinates(value, report);
  const checked = v.safeParse(EventSchema, cleaned);
  if (!checked.success) {
    for (const problem of checked.issues) report('error', pathOf(problem), problem.input, describe(problem));
    return { event: null, issues };
  }
  reportUnknownFields(cleaned, report);
  const record = checked.output;
  const parsed = parseDate(record.date);
  if (!parsed.ok) report('error', 'date', record.date, `"${quoteValue(record.date)}" ${parsed.reason}`);
  checkReferences(record, known, report);
  if (!parsed.ok || issues.some((issue) => issue.severity === 'error')) return { event: null, issues };
  return { event: { ...record, date: parsed.date, places: record.places.map(toPlace) }, issues };
}

/** One line for a valibot problem: what was expected and what came. */
export function describe(problem: v.BaseIssue<unknown>): string {
  if (problem.type === 'check' || problem.type === 'regex') return `"${quoteValue(problem.input)}" ${problem.message}`;
  if (problem.received === 'undefined') return 'is missing';
  const expected = problem.expected?.replaceAll(/["()]/g, '').replaceAll(' | ', ', ') ?? 'another value';
  const got = typeof problem.input === 'string' ? `"${quoteValue(problem.input)}"` : quoteValue(problem.input);
  return `expected ${expected}, got ${got}`;
}

/** The path of a problem in the words of the file: `participations[2].role`. */
export function pathOf(problem: v.BaseIssue<unknown>): string {
  const keys = (problem.path ?? []).map((item) => item.key);
  return keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');
}

/** A coordinate that cannot be one costs the place its point, never the record; nothing is clamped or swapped. */
function withoutBadCoordinates(value: Record<string, unknown>, report: Report): Record<string, unknown> {
  if (!Array.isArray(value['places'])) return value;
  const places = value['places'].map((place: unknown, i) => {
    if (!isObject(place)) return place;
    const { longitude, latitude, ...rest } = place;
    if (longitude === undefined && latitude === undefined) return place;
    const problem = coordinateProblem(longitude, latitude);
    if (!problem) return place;
    report('warning', `places[${i}].${problem.field}`, place[problem.field], problem.message);
    return rest;
  });
  return { ...value, places };
}

function coordinateProblem(longitude: unknown, latitude: unknown): { field: string; message: string } | null {
  for (const [field, degrees, other, limit] of [
    ['latitude', latitude, longitude, 90],
    ['longitude', longitude, latitude, 180],
  ] as const) {
    const loads = 'the place is loaded without a point';
    if (degrees === undefined) return { field, message: `is missing; expected both coordinates or none; ${loads}` };
    if (typeof degrees !== 'number' || !Number.isFinite(degrees))
      return { field, message: `expected a number of degrees, got ${quoteValue(degrees)}; ${loads}` };
    if (Math.abs(degrees) > limit) {
      const swapped = typeof other === 'number' && Math.abs(other) <= 90 && field === 'latitude';
      return { field, message: `${degrees} is out of range${swapped ? '; swapped with longitude?' : ''}; ${loads}` };
    }
  }
  return null;
}

/** Names that reach into JavaScript's own objects are dropped without a word. */
const NO_FIELDS = ['__proto__', 'constructor', 'prototype'];

function reportUnknownFields(value: Record<string, unknown>, report: Report): void {
  for (const key of Object.keys(value))
    if (!Object.hasOwn(EventSchema.entries, key) && !NO_FIELDS.includes(key))
      report(
        'warning',
        quoteValue(key),
        value[key],
        'is not a field of an event; it is kept in the file and not shown',
      );
}

function checkReferences(record: v.InferOutput<typeof EventSchema>, known: KnownIds, report: Report): void {
  const claims = new Set(record.claims.map((claim) => claim.id));
  warnOfRepeats(record, report);
  record.participations.forEach((participation, i) => {
    if (!known.actors.has(participation.actor))
      report('error', `participations[${i}].actor`, participation.actor, 'is not the id of an actor of this file');
    participation.claims?.forEach((claim, j) => {
      if (!claims.has(claim))
        report('error', `participations[${i}].claims[${j}]`, claim, 'is not the id of a claim of this event');
    });
    if (participation.certainty !== 'stated' && !participation.reason)
      report(
        'error',
        `participations[${i}].reason`,
        '',
        `is missing; a role that is ${participation.certainty} says why`,
      );
  });
  record.claims.forEach((claim, i) => {
    if (!known.sources.has(claim.source))
      report('error', `claims[${i}].source`, claim.source, 'is not the id of a source of this file');
    claim.chain.forEach((link, j) => {
      if (link.source !== undefined && !known.sources.has(link.source))
        report('error', `claims[${i}].chain[${j}].source`, link.source, 'is not the id of a source of this file');
      if (link.actor !== undefined && !known.actors.has(link.actor))
        report('error', `claims[${i}].chain[${j}].actor`, link.actor, 'is not the id of an actor of this file');
    });
  });
}

/** What stands twice in a record loads, and is said: a claim's id, and an actor in one role. */
function warnOfRepeats(record: v.InferOutput<typeof EventSchema>, report: Report): void {
  const claims = new Set<string>();
  record.claims.forEach(({ id }, i) => {
    if (claims.has(id)) report('warning', `claims[${i}].id`, id, 'is used twice in this event');
    claims.add(id);
  });
  const roles = new Set<string>();
  record.participations.forEach(({ actor, role }, i) => {
    if (roles.has(`${role} ${actor}`))
      report('warning', `participations[${i}]`, actor, `is ${role} twice in this event`);
    roles.add(`${role} ${actor}`);
  });
  record.claims.forEach((claim, i) => {
    claim.contradicts?.forEach((other, j) => {
      if (!claims.has(other))
        report('warning', `claims[${i}].contradicts[${j}]`, other, 'is not the id of a claim of this event');
    });
  });
}

function toPlace(place: v.InferOutput<typeof EventSchema>['places'][number]): Place {
  const { longitude, latitude, ...rest } = place;
  return { ...rest, point: longitude === undefined || latitude === undefined ? null : [longitude, latitude] };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
