import type { Choice, Filter, ParticipantValue } from '#model/filter.ts';
import { FACETS, foldText } from '#model/filter.ts';
import { CERTAINTIES, ROLES, STATUSES } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';
import type { Columns, ListColumn } from './columns.ts';
import { rememberLast } from './remember.ts';

/** One bit for each part of a filter; there are 12. A row's mask holds the parts that it fails, so 0 is a match. */
export const PARTS = [...FACETS, 'text', 'window'] as const;
export type Part = (typeof PARTS)[number];

export function bitOf(part: Part): number {
  return 1 << PARTS.indexOf(part);
}

/** For every row the parts of the filter that it fails, as bits. */
export function failedParts(columns: Columns, filter: Filter): Uint16Array {
  const { dictionaries } = columns;
  const failed = new Uint16Array(columns.size);
  markChoice(failed, 'country', filter.country, ({ country, scope }) =>
    listHolds(columns.country[scope], dictionaries.country.codeOf(country)),
  );
  markChoice(failed, 'participant', filter.participant, (value) => participantTest(columns, value));
  markChoice(failed, 'role', filter.role, (role) => participationHolds(columns, columns.role, ROLES.indexOf(role)));
  markChoice(failed, 'type', filter.type, (type) => equals(columns.type, dictionaries.type.codeOf(type)));
  markChoice(failed, 'status', filter.status, (status) => equals(columns.status, STATUSES.indexOf(status)));
  markChoice(failed, 'certainty', filter.certainty, (certainty) =>
    participationHolds(columns, columns.certainty, CERTAINTIES.indexOf(certainty)),
  );
  markChoice(failed, 'source', filter.source, (id) => listHolds(columns.source, dictionaries.source.codeOf(id)));
  markChoice(failed, 'tag', filter.tag, (tag) => listHolds(columns.tag, dictionaries.tag.codeOf(tag)));
  markChoice(failed, 'mode', filter.mode, (mode) => equals(columns.mode, MODES.indexOf(mode)));
  markChoice(failed, 'verification', filter.verification, (level) =>
    equals(columns.verification, VERIFICATION_LEVELS.indexOf(level)),
  );
  markText(columns, filter.text, failed);
  markWindow(columns, filter.window, failed);
  return failed;
}

/** The same for the last few filters: one act of the reader leads to several questions about one filter. */
export function rememberFailedParts(columns: Columns): (filter: Filter) => Uint16Array {
  return rememberLast(4, (filter: Filter) => failedParts(columns, filter));
}

type RowTest = (row: number) => boolean;

function mark(failed: Uint16Array, part: Part, passes: RowTest): void {
  const bit = bitOf(part);
  for (let row = 0; row < failed.length; row++) if (!passes(row)) failed[row]! |= bit;
}

/** An empty choice asks for nothing. A value that the dataset does not know has a code that no row holds. */
function markChoice<T>(
  failed: Uint16Array,
  part: Part,
  { match, values }: Choice<T>,
  testOf: (value: T) => RowTest,
): void {
  if (values.length === 0) return;
  const tests = values.map(testOf);
  if (match === 'all') mark(failed, part, (row) => tests.every((test) => test(row)));
  else mark(failed, part, (row) => tests.some((test) => test(row)));
}

function equals(column: Uint32Array | Uint8Array, code: number): RowTest {
  return (row) => column[row] === code;
}

function listHolds({ offsets, codes }: ListColumn, code: number): RowTest {
  return (row) => {
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) if (codes[i] === code) return true;
    return false;
  };
}

/** Whether some participation of the row has the code in a column of participations. */
function participationHolds(columns: Columns, column: Uint8Array, code: number): RowTest {
  return someParticipation(columns, (i) => column[i] === code);
}

function participantTest(columns: Columns, { actor, role }: ParticipantValue): RowTest {
  const actorCode = columns.dictionaries.actor.codeOf(actor);
  const roleCode = role === null ? null : ROLES.indexOf(role);
  return someParticipation(
    columns,
    (i) => columns.actor[i] === actorCode && (roleCode === null || columns.role[i] === roleCode),
  );
}

function someParticipation({ participationOffsets }: Columns, test: (index: number) => boolean): RowTest {
  return (row) => {
    for (let i = participationOffsets[row]!; i < participationOffsets[row + 1]!; i++) if (test(i)) return true;
    return false;
  };
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
