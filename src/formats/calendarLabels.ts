import type { Role, Status } from '#model/role.ts';

/**
 * The words of a calendar, in the reader's language. Plain strings, so that they can be handed to the worker; what
 * stands in braces is filled in. The other formats are read by programs and have English field names alone.
 */
export type CalendarLabels = {
  readonly dateUncertain: string;
  readonly date: Readonly<
    Record<
      | 'time'
      | 'timeWithoutZone'
      | 'period'
      | 'duration'
      | 'days'
      | 'endNotStated'
      | 'ongoing'
      | 'startNotStated'
      | 'oneOf'
      | 'eachOf'
      | 'onOrBefore'
      | 'onOrAfter'
      | 'notStated'
      | 'approximate'
      | 'uncertain',
      string
    >
  >;
  readonly status: Readonly<Record<Status, string>>;
  /** Who had a role, {value}: “Absent: {value}”. */
  readonly role: Readonly<Record<Role, string>>;
  readonly roleInferred: Readonly<Record<Role, string>>;
  readonly inferred: string;
  /** Beside a name: said before the day, not seen on it. */
  readonly announced: string;
  /** Lines of a description: what it is, and {value}. */
  readonly line: Readonly<
    Record<
      'date' | 'status' | 'place' | 'source' | 'data' | 'version' | 'licence' | 'address' | 'filter' | 'accessed',
      string
    >
  >;
  /** {version}, {date} */
  readonly versionOf: string;
  /** {matched}, {total} */
  readonly counts: string;
  /** {dated}, {undated} */
  readonly undated: string;
};

/** A template with its braces filled in. What is filled in is never read as a template itself. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
