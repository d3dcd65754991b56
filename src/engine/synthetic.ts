import { countryOf, indexById } from '#model/event.ts';
import { foldText } from '#model/filter.ts';
import type { Actor } from '#model/record.ts';
import { ROLES, tookPart } from '#model/role.ts';
import { type Columns, type ListColumn, NO_CODE, type PlaceEntry, type Texts } from './columns.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { daysOf } from './syntheticDates.ts';
import { drawPeople, type People } from './syntheticPeople.ts';
import { idOfRow, placesOf, type RecordColumns, recordOf, rowOfId, titleOfRow } from './syntheticRecord.ts';
import { type Draw, drawExtras, drawPlaces, drawRows } from './syntheticRows.ts';
import { SYNTHETIC_STATES } from './syntheticStates.ts';
import {
  CLAIM,
  SUMMARY,
  SYNTHETIC_ACTORS,
  SYNTHETIC_SOURCE,
  SYNTHETIC_SOURCES,
  SYNTHETIC_TAGS,
  SYNTHETIC_TYPES,
  type SyntheticPlaces,
  syntheticPlaces,
  syntheticTitle,
  titlePlace,
} from './syntheticWorld.ts';

export { syntheticHead } from './syntheticWorld.ts';

export const SYNTHETIC_LIMIT = 2_000_000;

/**
 * Invented events as columns, from 1 to SYNTHETIC_LIMIT, the same for the same count and seed. Nothing is made for each
 * event but numbers. With `certain` each has a known day. Throws RangeError on any other count.
 */
export function syntheticColumns(
  count: number,
  seed = 1,
  { certain = false }: { readonly certain?: boolean } = {},
): Columns {
  if (!Number.isInteger(count) || count < 1 || count > SYNTHETIC_LIMIT)
    throw new RangeError(`expected a count from 1 to ${SYNTHETIC_LIMIT}, got ${count}`);
  const columns = drawColumns({ count, seed, certain });
  return {
    ...columns,
    record: (row) => recordOf(columns, row),
    spansOf: (row) => daysOf(columns.earliest[row]!, columns.latest[row]!),
    idOf: idOfRow,
    titleOf: (row) => titleOfRow(columns, row),
    placeNameOf: (row) => placesOf(columns, row)[0]?.name ?? null,
    rowOf: (id) => rowOfId(id, count),
  };
}

/** Codes are first indexes into the lists of the world, and last, as everywhere, in order of appearance. */
function drawColumns(draw: Draw): RecordColumns {
  const { count, seed } = draw;
  const world = syntheticPlaces();
  const { firstPlace, ...rows } = drawRows(draw, world);
  const where = drawPlaces(draw, firstPlace, world);
  const firstCountry = new Uint32Array(count);
  const sourceOffsets = new Uint32Array(count + 1);
  for (let row = 0; row < count; row++) {
    const place = firstPlace[row]!;
    firstCountry[row] = place === NO_CODE ? NO_CODE : world.state[place]!;
    sourceOffsets[row + 1] = row + 1;
  }
  const people = drawPeople(seed, rows.type, firstCountry);
  const extras = drawExtras(draw, rows.type);
  const country = countriesOf(count, people, where.place, world);
  const countryCodes = [country.named.codes, country.part.codes, country.place.codes, firstCountry];
  const dictionaries = {
    type: byAppearance(SYNTHETIC_TYPES, [rows.type]),
    actor: byAppearance(idsOf(SYNTHETIC_ACTORS), [people.actor]),
    country: byAppearance(
      SYNTHETIC_STATES.map(({ code }) => code),
      countryCodes,
    ),
    source: byAppearance([SYNTHETIC_SOURCE], [Uint32Array.of(0)]),
    tag: byAppearance(SYNTHETIC_TAGS, [extras.tag.codes]),
    publisher: byAppearance(['Synthetic'], [Uint32Array.of(0)]),
  };
  const keys = world.entries.map(({ key }) => key);
  const entryOf = new Map(world.entries.map((entry) => [entry.key, entry]));
  const places = byAppearance(keys, [where.place.codes]).values.map((key) => entryOf.get(key)!);
  const actors = indexById(SYNTHETIC_ACTORS);
  return {
    size: count,
    ...rows,
    ...extras,
    ...people,
    ...where,
    country,
    source: { offsets: sourceOffsets, codes: new Uint32Array(count) },
    places,
    firstCountry,
    firstPublisher: new Uint32Array(count),
    dictionaries,
    texts: ownWhenSearched(() => ownTexts(dictionaries.type.values, rows.type, where.place, places), {
      actors: dictionaries.actor.values.map((id) => textOfActor(actors.get(id))),
      sources: SYNTHETIC_SOURCES.map(({ title, publisher }) => foldText(`${title}\n${publisher}`)),
      tags: dictionaries.tag.values.map(foldText),
    }),
    actors,
    sources: indexById(SYNTHETIC_SOURCES),
    relationsTo: new Map(),
  };
}

function idsOf(actors: readonly Actor[]): string[] {
  return actors.map(({ id }) => id);
}

/** A dictionary of those values that the codes name, in order of appearance; the codes are changed to match. */
function byAppearance(values: readonly string[], codes: readonly Uint32Array[]): Dictionary {
  const dictionary = createDictionary();
  const newCodes = new Int32Array(values.length).fill(-1);
  for (const column of codes)
    for (let i = 0; i < column.length; i++) {
      const old = column[i]!;
      if (old === NO_CODE) continue;
      if (newCodes[old] === -1) newCodes[old] = dictionary.add(values[old]!);
      column[i] = newCodes[old]!;
    }
  return dictionary;
}

function countriesOf(
  count: number,
  { participationOffsets, actor, role }: People,
  place: ListColumn,
  { state }: SyntheticPlaces,
): Columns['country'] {
  const stateCodes = new Map(SYNTHETIC_STATES.map(({ code }, index) => [code, index]));
  const stateOf = SYNTHETIC_ACTORS.map((one) => stateCodes.get(countryOf(one) ?? '') ?? NO_CODE);
  const isPart = ROLES.map(tookPart);
  const named = setWriter(count, place.codes.length + actor.length);
  const part = setWriter(count, actor.length);
  const here = setWriter(count, place.codes.length);
  for (let row = 0; row < count; row++) {
    for (let i = place.offsets[row]!; i < place.offsets[row + 1]!; i++) {
      const code = state[place.codes[i]!]!;
      named.add(code);
      here.add(code);
    }
    for (let i = participationOffsets[row]!; i < participationOffsets[row + 1]!; i++) {
      const code = stateOf[actor[i]!]!;
      if (code === NO_CODE) continue;
      named.add(code);
      if (isPart[role[i]!]) part.add(code);
    }
    named.endRow();
    part.endRow();
    here.endRow();
  }
  return { named: named.column(), part: part.column(), place: here.column() };
}

/** Writes a list column row by row, a value once a row; `most` is how many it can hold. */
function setWriter(rows: number, most: number) {
  const offsets = new Uint32Array(rows + 1);
  const codes = new Uint32Array(most);
  let row = 0;
  let start = 0;
  let end = 0;
  return {
    add(code: number): void {
      for (let i = start; i < end; i++) if (codes[i] === code) return;
      codes[end++] = code;
    },
    endRow(): void {
      start = end;
      offsets[++row] = end;
    },
    column: (): ListColumn => ({ offsets, codes: codes.slice(0, end) }),
  };
}

type OwnTexts = Pick<Texts, 'own' | 'ownOf'>;

/** All texts; those of the events themselves are made when a search reads them, which is few readers' first act. */
function ownWhenSearched(make: () => OwnTexts, others: Omit<Texts, keyof OwnTexts>): Texts {
  let made: OwnTexts | null = null;
  return {
    ...others,
    get own() {
      made ??= make();
      return made.own;
    },
    get ownOf() {
      made ??= make();
      return made.ownOf;
    },
  };
}

/** What rows of one type and the same places say of themselves is the same text; no row has more than two places. */
function ownTexts(
  types: readonly string[],
  type: Uint32Array,
  { offsets, codes }: ListColumn,
  entries: readonly PlaceEntry[],
): OwnTexts {
  const textOf = foldedTexts(types, entries);
  const own: string[] = [];
  const ownOf = new Uint32Array(type.length);
  const radix = entries.length + 1;
  // One more than the code of a text, by type and first place; those of two places are few.
  const withOne = new Uint32Array(types.length * radix);
  const withTwo = new Map<number, number>();
  for (let row = 0; row < type.length; row++) {
    const start = offsets[row]!;
    const places = offsets[row + 1]! - start;
    const first = places > 0 ? codes[start]! : NO_CODE;
    const second = places > 1 ? codes[start + 1]! : NO_CODE;
    const key = type[row]! * radix + (first === NO_CODE ? 0 : first + 1);
    const known = second === NO_CODE ? withOne[key]! : (withTwo.get(key * radix + second) ?? 0);
    ownOf[row] = known > 0 ? known - 1 : own.length;
    if (known > 0) continue;
    own.push(textOf(type[row]!, first, second));
    if (second === NO_CODE) withOne[key] = own.length;
    else withTwo.set(key * radix + second, own.length);
  }
  return { own, ownOf };
}

/** The parts of the texts are folded once, and each text is put together from them. */
function foldedTexts(
  types: readonly string[],
  entries: readonly PlaceEntry[],
): (type: number, first: number, second: number) => string {
  const titles = types.map((type) => foldText(syntheticTitle(type, undefined)));
  const [summary, claim] = [foldText(SUMMARY), foldText(CLAIM)];
  const parts: { readonly title: string; readonly name: string }[] = [];
  const partsOf = (place: number): (typeof parts)[number] => {
    const entry = entries[place]!;
    parts[place] ??= { title: foldText(titlePlace(entry)), name: `\n${foldText(entry.name)}` };
    return parts[place];
  };
  return (type, first, second) => {
    const { title, name } = first === NO_CODE ? { title: '', name: '' } : partsOf(first);
    const other = second === NO_CODE ? '' : partsOf(second).name;
    return `${titles[type]!}${title}\n${summary}${name}${other}\n${claim}`;
  };
}

function textOfActor(actor: Actor | undefined): string {
  return foldText([actor?.name, actor?.shortName].filter((text) => text !== undefined).join('\n'));
}
