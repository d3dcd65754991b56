import {
  type EventRow,
  LIST_LIMIT,
  ROW_PARTICIPANT_LIMIT,
  type RowParticipant,
  type TableAnswer,
  type TableRequest,
} from '#model/answers.ts';
import { countryOf, type EventRecord } from '#model/event.ts';
import { foldText } from '#model/filter.ts';
import { ROLE_SIGNS, type Role, signOf } from '#model/role.ts';
import { type Columns, compareText } from './columns.ts';
import { hasRow, type RowSet, rowCount, rowsFrom } from './rowSet.ts';
import { summarise } from './summary.ts';

/**
 * One page of the events that meet the filter, as rows of the list; at most LIST_LIMIT rows a page. `order` gives all rows
 * in the order of the request's sort.
 */
export function answerTable(
  columns: Columns,
  matching: RowSet,
  order: () => Uint32Array,
  { sort, offset, limit: most }: TableRequest,
  language: string,
): TableAnswer {
  const limit = Math.min(most, LIST_LIMIT);
  const isByTime = sort.by === 'date' && !sort.descending;
  const page = isByTime ? rowsFrom(matching, offset, limit) : rowsInOrder(matching, order(), offset, limit);
  const foldedNames = new Map<string, string>();
  return {
    rows: page.map((row) => toRow(columns, columns.record(row), foldedNames, language)),
    total: rowCount(matching),
  };
}

function rowsInOrder(matching: RowSet, order: Uint32Array, offset: number, limit: number): readonly number[] {
  const page: number[] = [];
  let passed = 0;
  for (let i = 0; i < order.length && page.length < limit; i++)
    if (hasRow(matching, order[i]!) && passed++ >= offset) page.push(order[i]!);
  return page;
}

function toRow(columns: Columns, record: EventRecord, foldedNames: Map<string, string>, language: string): EventRow {
  return {
    ...summarise(record, language),
    participants: participantsOf(columns, record, foldedNames).slice(0, ROW_PARTICIPANT_LIMIT),
    participantCount: record.participations.length,
    saidBy: originsOf(record),
    publishers: publishersOf(columns, record),
    mode: record.mode ?? null,
    tags: [...new Set(record.tags)],
    verification: record.verification?.level ?? null,
    sourcesDiffer: hasContradiction(record),
  };
}

/** By sign, exceptions first, then folded name. `foldedNames` is filled on the way: names come again and again. */
function participantsOf(
  columns: Columns,
  { participations }: EventRecord,
  foldedNames: Map<string, string>,
): RowParticipant[] {
  const folded = (name: string): string => {
    const known = foldedNames.get(name) ?? foldText(name);
    foldedNames.set(name, known);
    return known;
  };
  const found = participations.flatMap(({ actor: id, role, certainty }): RowParticipant[] => {
    const actor = columns.actors.get(id);
    if (!actor) return [];
    const { name, shortName = null, kind } = actor;
    const country = kind === 'state' ? countryOf(actor) : null;
    return [{ actor: id, name, shortName, kind, country, role, certainty }];
  });
  return found.sort((a, b) => placeOf(a.role) - placeOf(b.role) || compareText(folded(a.name), folded(b.name)));
}

function placeOf(role: Role): number {
  return ROLE_SIGNS.indexOf(signOf(role));
}

/** Where the chains of its claims begin, in the order of the record. A claim without a chain has no other origin. */
function originsOf({ claims }: EventRecord): EventRow['saidBy'] {
  const origins = new Map<string, EventRow['saidBy'][number]>();
  for (const { chain } of claims) {
    const [origin] = chain;
    if (!origin) continue;
    const unnamed = origin.unnamed ?? false;
    origins.set(`${unnamed} ${origin.name}`, { name: origin.name, unnamed });
  }
  return [...origins.values()];
}

function publishersOf(columns: Columns, { claims }: EventRecord): string[] {
  return [...new Set(claims.flatMap(({ source }) => columns.sources.get(source)?.publisher ?? []))];
}

/** A contradiction of a claim that is not there, or of itself, is none. */
function hasContradiction({ claims }: EventRecord): boolean {
  const ids = new Set(claims.map(({ id }) => id));
  return claims.some(({ id, contradicts }) => contradicts?.some((other) => other !== id && ids.has(other)) ?? false);
}
