import { compareDates, DAY_MS, type EventDate } from '#model/date.ts';
import { countryOf, type Dataset, type DatedSource, type EventRecord, indexById, type Place } from '#model/event.ts';
import { foldText } from '#model/filter.ts';
import type { Actor, Relation } from '#model/record.ts';
import { CERTAINTIES, ROLES, STATUSES, tookPart } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';
import {
  type Columns,
  compareText,
  DATE_KINDS,
  KNOWN_TO,
  type ListColumn,
  NO_CODE,
  NOT_STATED,
  PLACED_BY,
  type PlaceEntry,
  type Span,
  type Texts,
} from './columns.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';

/** The columns of a dataset that was read. Its records stay as they are. */
export function buildColumns(dataset: Dataset): Columns {
  const records = [...dataset.events].sort(
    (a, b) => compareDates(a.date, b.date) || compareText(a.title, b.title) || compareText(a.id, b.id),
  );
  const actors = indexById(dataset.actors);
  const sources = indexById(dataset.sources);
  const types = createDictionary();
  const countries = createDictionary();
  const publishers = createDictionary();
  const sourceCodes = createDictionary();
  const tags = createDictionary();
  const type = Uint32Array.from(records, (record) => types.add(record.type));
  const people = participationColumns(records);
  const country = countryColumns(records, actors, countries);
  const source = toListColumn(
    records.map((record) => new Set(record.claims.map((claim) => sourceCodes.add(claim.source)))),
  );
  const tag = toListColumn(records.map((record) => new Set(record.tags.map((one) => tags.add(one)))));
  const dictionaries = {
    type: types,
    actor: people.actors,
    country: countries,
    source: sourceCodes,
    tag: tags,
    publisher: publishers,
  };
  const rowOfId = new Map(records.map((record, row) => [record.id, row]));
  return {
    size: records.length,
    earliest: Float64Array.from(records, ({ date }) => date.earliest),
    latest: Float64Array.from(records, ({ date }) => date.latest),
    dateKind: Uint8Array.from(records, ({ date }) => DATE_KINDS.indexOf(date.kind)),
    knownTo: Uint8Array.from(records, ({ date }) => KNOWN_TO.indexOf(knownTo(date))),
    type,
    status: Uint8Array.from(records, (record) => STATUSES.indexOf(record.status)),
    mode: Uint8Array.from(records, ({ mode }) => (mode === undefined ? NOT_STATED : MODES.indexOf(mode))),
    verification: Uint8Array.from(records, ({ verification }) =>
      verification ? VERIFICATION_LEVELS.indexOf(verification.level) : NOT_STATED,
    ),
    ...people.columns,
    country,
    source,
    tag,
    ...placeColumns(records),
    placedBy: Uint8Array.from(records, (record) => PLACED_BY.indexOf(placedBy(record))),
    firstCountry: Uint32Array.from(records, ({ places: [place] }) =>
      place?.country ? countries.add(place.country) : NO_CODE,
    ),
    firstPublisher: Uint32Array.from(records, ({ claims: [claim] }) => {
      const publisher = sources.get(claim?.source ?? '')?.publisher;
      return publisher === undefined ? NO_CODE : publishers.add(publisher);
    }),
    dictionaries,
    texts: textsOf(records, dictionaries, actors, sources),
    actors,
    sources,
    relationsTo: relationsTo(records),
    record: (row) => records[row]!,
    spansOf: (row) => spansOf(records[row]!.date),
    idOf: (row) => records[row]!.id,
    titleOf: (row) => records[row]!.title,
    placeNameOf: (row) => records[row]!.places[0]?.name ?? null,
    rowOf: (id) => rowOfId.get(id),
  };
}

function participationColumns(records: readonly EventRecord[]) {
  const actors = createDictionary();
  const total = records.reduce((sum, record) => sum + record.participations.length, 0);
  const participationOffsets = new Uint32Array(records.length + 1);
  const actor = new Uint32Array(total);
  const role = new Uint8Array(total);
  const certainty = new Uint8Array(total);
  const repeats = new Uint8Array(records.length);
  let next = 0;
  records.forEach(({ participations }, row) => {
    for (const participation of participations) {
      actor[next] = actors.add(participation.actor);
      role[next] = ROLES.indexOf(participation.role);
      certainty[next++] = CERTAINTIES.indexOf(participation.certainty);
    }
    participationOffsets[row + 1] = next;
    repeats[row] = Number(new Set(participations.map((one) => one.actor)).size < participations.length);
  });
  return { actors, columns: { participationOffsets, actor, role, certainty, repeats } };
}

function countryColumns(
  records: readonly EventRecord[],
  actors: ReadonlyMap<string, Actor>,
  countries: ReturnType<typeof createDictionary>,
): Columns['country'] {
  const [named, part, place]: Set<number>[][] = [[], [], []];
  for (const record of records) {
    const here = new Set(record.places.flatMap((where) => (where.country ? [countries.add(where.country)] : [])));
    const took = new Set<number>();
    const any = new Set(here);
    for (const participation of record.participations) {
      const who = actors.get(participation.actor);
      const state = who ? countryOf(who) : null;
      if (state === null) continue;
      const code = countries.add(state);
      any.add(code);
      if (tookPart(participation.role)) took.add(code);
    }
    named?.push(any);
    part?.push(took);
    place?.push(here);
  }
  return { named: toListColumn(named ?? []), part: toListColumn(part ?? []), place: toListColumn(place ?? []) };
}

function placeColumns(records: readonly EventRecord[]): Pick<Columns, 'place' | 'placeStated' | 'places'> {
  const places: PlaceEntry[] = [];
  const keys = createDictionary();
  const found = records.map((record) => {
    const stated = new Map<number, boolean>();
    for (const place of record.places) {
      if (!place.point) continue;
      const code = keys.add(keyOf(place));
      const { name, country = null, point, precision } = place;
      places[code] ??= { key: keyOf(place), name, country, point, precision };
      stated.set(code, place.certainty === 'stated' || stated.get(code) === true);
    }
    return stated;
  });
  const placeStated = Uint8Array.from(found.flatMap((stated) => [...stated.values()].map(Number)));
  return { place: toListColumn(found.map((stated) => new Set(stated.keys()))), placeStated, places };
}

/** What makes two records' places one: name and point. */
function keyOf({ name, point }: Place): string {
  return `${name} ${point?.join(' ')}`;
}

function placedBy({ places }: EventRecord): (typeof PLACED_BY)[number] {
  const drawn = places.filter(({ point }) => point !== null);
  if (drawn.length === 0) return 'none';
  return drawn.some(({ precision }) => precision !== 'country') ? 'point' : 'country';
}

function spansOf(date: EventDate): readonly Span[] {
  if (date.kind !== 'one-of' && date.kind !== 'all-of') return [date];
  const days = date.candidates.reduce((sum, { earliest, latest }) => sum + (latest - earliest) / DAY_MS, 0);
  return days < date.count ? [date] : date.candidates;
}

/** A season, decade or century counts as a year: vaguer than a month. */
function knownTo(date: EventDate): (typeof KNOWN_TO)[number] {
  switch (date.kind) {
    case 'day':
    case 'time':
      return 'day';
    case 'duration':
      return boundsKnownTo(date.edtf);
    case 'period':
      return date.precision === 'month' ? 'month' : 'year';
    case 'undated':
      return 'undated';
    default:
      return 'open';
  }
}

/** A span is known as well as the vaguer of its bounds: 2024/2026 is no span of days. Text is EDTF, `start/end`. */
function boundsKnownTo(edtf: string): 'day' | 'month' | 'year' {
  const bounds = edtf.replace(/[?~%]/g, '').split('/');
  if (bounds.every((bound) => /-\d\d-\d\d$/.test(bound))) return 'day';
  return bounds.every((bound) => /\d{4}-\d\d(-[\dX]{2})?$/.test(bound)) ? 'month' : 'year';
}

function textsOf(
  records: readonly EventRecord[],
  dictionaries: Readonly<Record<'actor' | 'source' | 'tag', Dictionary>>,
  actors: ReadonlyMap<string, Actor>,
  sources: ReadonlyMap<string, DatedSource>,
): Texts {
  const own = createDictionary();
  return {
    ownOf: Uint32Array.from(records, (record) => own.add(ownText(record))),
    own: own.values,
    actors: dictionaries.actor.values.map((id) => {
      const who = actors.get(id);
      return folded([who?.name, who?.shortName, ...(who?.aliases ?? [])]);
    }),
    sources: dictionaries.source.values.map((id) => {
      const source = sources.get(id);
      return folded([source?.title, source?.publisher]);
    }),
    tags: dictionaries.tag.values.map((tag) => folded([tag])),
  };
}

function ownText(record: EventRecord): string {
  const texts = [record.title, record.shortTitle, record.summary, ...record.aliases.map(({ name }) => name)];
  for (const place of record.places) texts.push(place.name);
  for (const claim of record.claims) texts.push(claim.text, ...claim.chain.map((link) => link.name));
  return folded(texts);
}

/** Search looks for single words, so none reaches over the end of a line. */
function folded(texts: readonly (string | undefined)[]): string {
  return foldText(texts.filter((text) => text !== undefined).join('\n'));
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
