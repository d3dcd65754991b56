import type { Choice, CountryValue, Filter, ParticipantValue } from '#model/filter.ts';
import { FACETS, foldText } from '#model/filter.ts';
import { CERTAINTIES, ROLES, STATUSES } from '#model/role.ts';
import type { Columns, ListColumn } from './columns.ts';

/** One bit for each part of a filter. A row's mask holds the parts that it fails, so 0 is a match. */
export const PARTS = [...FACETS, 'text', 'window'] as const;
export type Part = (typeof PARTS)[number];

export function bitOf(part: Part): number {
  return 1 << PARTS.indexOf(part);
}

/** For every row the parts of the filter that it fails, as bits. */
export function failedParts(columns: Columns, filter: Filter): Uint16Array {
  const failed = new Uint16Array(columns.size);
  markCountry(columns, filter.country, failed);
  markParticipant(columns, filter.participant, failed);
  markRole(columns, filter.role, failed);
  markType(columns, filter.type, failed);
  markStatus(columns, filter.status, failed);
  markCertainty(columns, filter.certainty, failed);
  markText(columns, filter.text, failed);
  markWindow(columns, filter.window, failed);
  return failed;
}

/** The same for the last few filters: one act of the reader leads to several questions about one filter. */
export function rememberFailedParts(columns: Columns): (filter: Filter) => Uint16Array {
  const remembered = new Map<string, Uint16Array>();
  const most = 4;
  return (filter) => {
    const key = JSON.stringify(filter);
    const known = remembered.get(key);
    if (known) return known;
    const oldest = remembered.keys().next();
    if (remembered.size >= most && !oldest.done) remembered.delete(oldest.value);
    const failed = failedParts(columns, filter);
    remembered.set(key, failed);
    return failed;
  };
}

type RowTest = (row: number) => boolean;

function mark(failed: Uint16Array, part: Part, passes: RowTest): void {
  const bit = bitOf(part);
  for (let row = 0; row < failed.length; row++) if (!passes(row)) failed[row]! |= bit;
}

function joined<T>(choice: Choice<T>, testOf: (value: T) => RowTest): RowTest {
  const tests = choice.values.map(testOf);
  return choice.match === 'all' ? (row) => tests.every((test) => test(row)) : (row) => tests.some((test) => test(row));
}

function markCountry(columns: Columns, choice: Choice<CountryValue>, failed: Uint16Array): void {
  if (choice.values.length === 0) return;
  const testOf = ({ country, scope }: CountryValue): RowTest => {
    const code = columns.dictionaries.country.codeOf(country);
    const column = columns.country[scope];
    return (row) => listHolds(column, row, code);
  };
  mark(failed, 'country', joined(choice, testOf));
}

function listHolds({ offsets, codes }: ListColumn, row: number, code: number): boolean {
  for (let i = offsets[row]!; i < offsets[row + 1]!; i++) if (codes[i] === code) return true;
  return false;
}

function markParticipant(columns: Columns, choice: Choice<ParticipantValue>, failed: Uint16Array): void {
  if (choice.values.length === 0) return;
  const testOf = ({ actor, role }: ParticipantValue): RowTest => {
    const actorCode = columns.dictionaries.actor.codeOf(actor);
    const roleCode = role === null ? null : ROLES.indexOf(role);
    return someParticipation(
      columns,
      (i) => columns.actor[i] === actorCode && (roleCode === null || columns.role[i] === roleCode),
    );
  };
  mark(failed, 'participant', joined(choice, testOf));
}

function someParticipation({ participationOffsets }: Columns, test: (index: number) => boolean): RowTest {
  return (row) => {
    for (let i = participationOffsets[row]!; i < participationOffsets[row + 1]!; i++) if (test(i)) return true;
    return false;
  };
}

function markRole(columns: Columns, choice: Filter['role'], failed: Uint16Array): void {
  if (choice.values.length === 0) return;
  const testOf = (role: (typeof choice.values)[number]): RowTest => {
    const code = ROLES.indexOf(role);
    return someParticipation(columns, (i) => columns.role[i] === code);
  };
  mark(failed, 'role', joined(choice, testOf));
}

function markCertainty(columns: Columns, choice: Filter['certainty'], failed: Uint16Array): void {
  if (choice.values.length === 0) return;
  const testOf = (certainty: (typeof choice.values)[number]): RowTest => {
    const code = CERTAINTIES.indexOf(certainty);
    return someParticipation(columns, (i) => columns.certainty[i] === code);
  };
  mark(failed, 'certainty', joined(choice, testOf));
}

function markType(columns: Columns, choice: Filter['type'], failed: Uint16Array): void {
  if (choice.values.length === 0) return;
  const testOf = (type: string): RowTest => {
    const code = columns.dictionaries.type.codeOf(type);
    return (row) => columns.type[row] === code;
  };
  mark(failed, 'type', joined(choice, testOf));
}

function markStatus(columns: Columns, choice: Filter['status'], failed: Uint16Array): void {
  if (choice.values.length === 0) return;
  const testOf = (status: (typeof choice.values)[number]): RowTest => {
    const code = STATUSES.indexOf(status);
    return (row) => columns.status[row] === code;
  };
  mark(failed, 'status', joined(choice, testOf));
}

function markText(columns: Columns, text: string, failed: Uint16Array): void {
  const terms = foldText(text).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return;
  mark(failed, 'text', (row) => terms.every((term) => columns.haystacks[row]!.includes(term)));
}

/** A possible span that overlaps the window is in it; a row without a date lies in no window. */
function markWindow(columns: Columns, window: Filter['window'], failed: Uint16Array): void {
  if (!window) return;
  mark(failed, 'window', (row) => columns.earliest[row]! < window.end && columns.latest[row]! > window.start);
}
