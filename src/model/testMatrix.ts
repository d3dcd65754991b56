import type { MatrixAnswer, MatrixColumn, MatrixRow } from './answers.ts';
import { UNDATED } from './date.ts';
import { parseDate } from './parseDate.ts';
import { CERTAINTIES, type Certainty, ROLE_SIGNS, ROLES, type Role, signOf } from './role.ts';

/** An answer as a test writes it: a line an event, with its date and `KEY role certainty` for each cell, joined by commas. */
export function testAnswer(
  keys: string,
  events: Readonly<Record<string, readonly [edtf: string, cells: string]>>,
): MatrixAnswer {
  const names = keys.split(' ');
  const rows = Object.entries(events).map(([id, [edtf, text]]) => ({ id, edtf, cells: readLine(text, names) }));
  const cells = rows.flatMap((row) => row.cells);
  const columns = names.map((key, column): MatrixColumn => {
    const own = cells.filter((cell) => cell.column === column);
    const country = /^[A-Z]{3}$/.test(key) ? key : null;
    return {
      key,
      actor: key,
      name: key,
      shortName: null,
      kind: country === null ? 'organisation' : 'state',
      country,
      events: own.length,
      signs: ROLE_SIGNS.map((sign) => own.filter(({ role }) => signOf(role) === sign).length),
    };
  });
  const offsets = [0];
  for (const row of rows) offsets.push((offsets.at(-1) ?? 0) + row.cells.length);
  return {
    columns,
    columnCount: columns.length,
    rows: rows.map(({ id, edtf }) => testRow(id, edtf)),
    rowCount: rows.length,
    offsets: Uint32Array.from(offsets),
    column: Uint16Array.from(cells, ({ column }) => column),
    role: Uint8Array.from(cells, ({ role }) => ROLES.indexOf(role)),
    certainty: Uint8Array.from(cells, ({ certainty }) => CERTAINTIES.indexOf(certainty)),
    participations: Uint8Array.from(cells, () => 1),
  };
}

function readLine(text: string, names: readonly string[]): { column: number; role: Role; certainty: Certainty }[] {
  return text
    .split(',')
    .filter((part) => part !== '')
    .map((part) => {
      const [key, role, certainty] = part.trim().split(' ');
      return {
        column: names.indexOf(key ?? ''),
        role: ROLES.find((known) => known === role) ?? 'attended',
        certainty: CERTAINTIES.find((known) => known === certainty) ?? 'stated',
      };
    })
    .sort((a, b) => a.column - b.column);
}

function testRow(id: string, edtf: string): MatrixRow {
  const parsed = parseDate(edtf);
  return {
    id,
    title: `The ${id}`,
    shortTitle: id,
    language: 'en',
    type: 'meeting',
    status: 'occurred',
    statusDetail: null,
    date: parsed.ok ? parsed.date : UNDATED,
    place: null,
    attendance: { present: 0, presentInferred: 0, absent: 0, notInvited: 0 },
    present: 0,
    notPresent: 0,
  };
}
