import { compareDates } from '#model/date.ts';
import { countryOf, type Dataset, type DatedSource, type EventRecord, indexById } from '#model/event.ts';
import { foldText } from '#model/filter.ts';
import type { Actor, Relation } from '#model/record.ts';
import { CERTAINTIES, ROLES, STATUSES, tookPart } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';

/** Values of many per row: those of row r are `codes[offsets[r] .. offsets[r + 1])`, each at most once a row. */
export type ListColumn = { readonly offsets: Uint32Array; readonly codes: Uint32Array };

/** Stands in a byte column where the event does not say. */
export const NOT_STATED = 255;

/**
 * The events as typed columns, one row an event, in order of time (earliest possible instant, latest, title, id).
 * Row numbers never leave the engine. Text is kept once, in `records` and folded in `haystacks`.
 */
export type Columns = {
  readonly size: number;
  /** Epoch milliseconds UTC, ±Infinity where open; an undated row has earliest Infinity and latest -Infinity. */
  readonly earliest: Float64Array;
  /** As `earliest`, exclusive. */
  readonly latest: Float64Array;
  readonly type: Uint32Array;
  /** Index into STATUSES. */
  readonly status: Uint8Array;
  /** Index into MODES, or NOT_STATED. */
  readonly mode: Uint8Array;
  /** Index into VERIFICATION_LEVELS, or NOT_STATED. */
  readonly verification: Uint8Array;
  /** Participations of row r are [participationOffsets[r], participationOffsets[r + 1]). */
  readonly participationOffsets: Uint32Array;
  readonly actor: Uint32Array;
  /** Index into ROLES. */
  readonly role: Uint8Array;
  /** Index into CERTAINTIES. */
  readonly certainty: Uint8Array;
  readonly country: { readonly named: ListColumn; readonly part: ListColumn; readonly place: ListColumn };
  /** Sources in which a claim of the event was read. */
  readonly source: ListColumn;
  readonly tag: ListColumn;
  readonly dictionaries: Readonly<Record<'type' | 'actor' | 'country' | 'source' | 'tag', Dictionary>>;
  readonly records: readonly EventRecord[];
  readonly rowOfId: ReadonlyMap<string, number>;
  /** Folded text of everything that search looks in. */
  readonly haystacks: readonly string[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, DatedSource>;
  /** For an event's id the rows that say something of it. */
  readonly relationsTo: ReadonlyMap<string, readonly { readonly row: number; readonly relation: Relation }[]>;
};

export function buildColumns(dataset: Dataset): Columns {
  const records = [...dataset.events].sort(
    (a, b) => compareDates(a.date, b.date) || compareText(a.title, b.title) || compareText(a.id, b.id),
  );
  const actors = indexById(dataset.actors);
  const sources = indexById(dataset.sources);
  const size = records.length;
  const total = records.reduce((sum, record) => sum + record.participations.length, 0);
  const types = createDictionary();
  const actorCodes = createDictionary();
  const countries = createDictionary();
  const sourceCodes = createDictionary();
  const tags = createDictionary();
  const earliest = new Float64Array(size);
  const latest = new Float64Array(size);
  const type = new Uint32Array(size);
  const status = new Uint8Array(size);
  const mode = new Uint8Array(size);
  const verification = new Uint8Array(size);
  const participationOffsets = new Uint32Array(size + 1);
  const actor = new Uint32Array(total);
  const role = new Uint8Array(total);
  const certainty = new Uint8Array(total);
  const named: Set<number>[] = [];
  const part: Set<number>[] = [];
  const place: Set<number>[] = [];
  const read: Set<number>[] = [];
  const tagged: Set<number>[] = [];
  let next = 0;
  records.forEach((record, row) => {
    earliest[row] = record.date.earliest;
    latest[row] = record.date.latest;
    type[row] = types.add(record.type);
    status[row] = STATUSES.indexOf(record.status);
    mode[row] = record.mode === undefined ? NOT_STATED : MODES.indexOf(record.mode);
    verification[row] = record.verification ? VERIFICATION_LEVELS.indexOf(record.verification.level) : NOT_STATED;
    const here = new Set(record.places.flatMap((where) => (where.country ? [countries.add(where.country)] : [])));
    const took = new Set<number>();
    const any = new Set(here);
    for (const participation of record.participations) {
      actor[next] = actorCodes.add(participation.actor);
      role[next] = ROLES.indexOf(participation.role);
      certainty[next] = CERTAINTIES.indexOf(participation.certainty);
      next++;
      const who = actors.get(participation.actor);
      const state = who ? countryOf(who) : null;
      if (state === null) continue;
      const code = countries.add(state);
      any.add(code);
      if (tookPart(participation.role)) took.add(code);
    }
    participationOffsets[row + 1] = next;
    named.push(any);
    part.push(took);
    place.push(here);
    read.push(new Set(record.claims.map((claim) => sourceCodes.add(claim.source))));
    tagged.push(new Set(record.tags.map((tag) => tags.add(tag))));
  });
  return {
    size,
    earliest,
    latest,
    type,
    status,
    mode,
    verification,
    participationOffsets,
    actor,
    role,
    certainty,
    country: { named: toListColumn(named), part: toListColumn(part), place: toListColumn(place) },
    source: toListColumn(read),
    tag: toListColumn(tagged),
    dictionaries: { type: types, actor: actorCodes, country: countries, source: sourceCodes, tag: tags },
    records,
    rowOfId: new Map(records.map((record, row) => [record.id, row])),
    haystacks: records.map((record) => haystackOf(record, actors, sources)),
    actors,
    sources,
    relationsTo: relationsTo(records),
  };
}

function relationsTo(records: readonly EventRecord[]): Columns['relationsTo'] {
  const found = new Map<string, { row: number; relation: Relation }[]>();
  records.forEach((record, row) => {
    for (const relation of record.relations) {
      const known = found.get(relation.event);
      if (known) known.push({ row, relation });
      else found.set(relation.event, [{ row, relation }]);
    }
  });
  return found;
}

function toListColumn(sets: readonly ReadonlySet<number>[]): ListColumn {
  const offsets = new Uint32Array(sets.length + 1);
  sets.forEach((set, row) => {
    offsets[row + 1] = offsets[row]! + set.size;
  });
  const codes = new Uint32Array(offsets[sets.length]!);
  sets.forEach((set, row) => {
    codes.set([...set], offsets[row]!);
  });
  return { offsets, codes };
}

/** By code point, so that the order does not depend on where the program runs. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function haystackOf(
  record: EventRecord,
  actors: ReadonlyMap<string, Actor>,
  sources: ReadonlyMap<string, DatedSource>,
): string {
  const words: (string | undefined)[] = [record.title, record.shortTitle, record.summary, ...record.tags];
  for (const alias of record.aliases) words.push(alias.name);
  for (const place of record.places) words.push(place.name);
  for (const { actor } of record.participations) {
    const who = actors.get(actor);
    words.push(who?.name, who?.shortName, ...(who?.aliases ?? []));
  }
  for (const claim of record.claims) {
    const source = sources.get(claim.source);
    words.push(claim.text, source?.title, source?.publisher, ...claim.chain.map((link) => link.name));
  }
  return foldText(words.filter((word) => word !== undefined).join('\n'));
}
