import { FACET_LIMIT, type FacetAnswer, type FacetOption, type FacetRequest } from '#model/answers.ts';
import { countryOf } from '#model/event.ts';
import { type Facet, foldText } from '#model/filter.ts';
import { CERTAINTIES, ROLES, STATUSES } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';
import { type Columns, compareText } from './columns.ts';
import type { Counter } from './counts.ts';
import { byCode, type Dimension, facetDimension } from './dimension.ts';
import { chunksOf, fullRowSet } from './rowSet.ts';

/** What options are found and ordered by, whatever the filter; made once for each facet. */
type Vocabulary = {
  readonly values: readonly string[];
  /** Place of each value among all in order of code points. */
  readonly ranks: Uint32Array;
  /** By code: what search looks in, folded; made when somebody searches. */
  readonly folded: () => readonly string[];
  /** Values of closed vocabularies that no event uses are left out. */
  readonly isOffered: (code: number) => boolean;
};

/**
 * How many events each value of a facet would leave, given all other facets: the facet's own choice is ignored.
 * Values of closed vocabularies (role, status, certainty, mode, verification) that the dataset never uses are left out.
 */
export function facetAnswers(columns: Columns, count: Counter): (request: FacetRequest) => FacetAnswer {
  const known = new Map<Facet, Vocabulary>();
  return (request) => {
    const { facet } = request;
    const dimension = facetDimension(columns, facet, request);
    const counts = count(dimension);
    const vocabulary = known.get(facet) ?? vocabularyOf(columns, facet, dimension);
    known.set(facet, vocabulary);
    const found = codesOf(vocabulary, foldText(request.search.trim()));
    const options = mostFrequent(found, counts, vocabulary.ranks).map((code) =>
      describe(columns, facet, vocabulary.values[code]!, counts[code]!),
    );
    return { options, total: found.length };
  };
}

function vocabularyOf(columns: Columns, facet: Facet, dimension: Dimension): Vocabulary {
  const values = valuesOf(columns, facet);
  const order = values.map((_, code) => code).sort((a, b) => compareText(values[a]!, values[b]!));
  const ranks = new Uint32Array(values.length);
  order.forEach((code, rank) => {
    ranks[code] = rank;
  });
  const used = isOpen(facet) ? null : usedCodes(columns, dimension);
  let folded: readonly string[] | null = null;
  return {
    values,
    ranks,
    folded() {
      folded ??= values.map((value) => foldText(searchedIn(columns, facet, value)));
      return folded;
    },
    isOffered: (code) => used === null || used[code]! > 0,
  };
}

/** Open words stay as options with 0 whatever role or scope is counted; closed words are just not there. */
function isOpen(facet: Facet): boolean {
  return ['country', 'participant', 'type', 'source', 'tag'].includes(facet);
}

function valuesOf({ dictionaries }: Columns, facet: Facet): readonly string[] {
  switch (facet) {
    case 'participant':
      return dictionaries.actor.values;
    case 'role':
      return ROLES;
    case 'certainty':
      return CERTAINTIES;
    case 'status':
      return STATUSES;
    case 'mode':
      return MODES;
    case 'verification':
      return VERIFICATION_LEVELS;
    default:
      return dictionaries[facet].values;
  }
}

function usedCodes({ size }: Columns, dimension: Dimension): Int32Array {
  const counts = new Int32Array(dimension.room);
  for (const { rows, length } of chunksOf(fullRowSet(size))) dimension.add(counts, rows, length, 1);
  return byCode(dimension, counts);
}

/** Search looks in the value, the name and the code of a state; for a source also in its publisher. */
function searchedIn(columns: Columns, facet: Facet, value: string): string {
  const { name, country } = describe(columns, facet, value, 0);
  const publisher = facet === 'source' ? columns.sources.get(value)?.publisher : null;
  return [value, name, country, publisher].filter(Boolean).join('\n');
}

function codesOf({ values, folded, isOffered }: Vocabulary, wanted: string): readonly number[] {
  const codes: number[] = [];
  const texts = wanted === '' ? null : folded();
  for (let code = 0; code < values.length; code++)
    if (isOffered(code) && (texts === null || texts[code]!.includes(wanted))) codes.push(code);
  return codes;
}

/** By count, then value; at most FACET_LIMIT. Numbers are sorted, which is quick even for a hundred thousand values. */
function mostFrequent(codes: readonly number[], counts: Int32Array, ranks: Uint32Array): readonly number[] {
  const all = ranks.length;
  const codeOfRank = new Uint32Array(all);
  const keys = Float64Array.from(codes, (code) => {
    codeOfRank[ranks[code]!] = code;
    return counts[code]! * all + (all - 1 - ranks[code]!);
  }).sort();
  const most: number[] = [];
  for (let i = keys.length - 1; i >= 0 && most.length < FACET_LIMIT; i--)
    most.push(codeOfRank[all - 1 - (keys[i]! % all)]!);
  return most;
}

function describe(columns: Columns, facet: Facet, value: string, count: number): FacetOption {
  if (facet === 'country') return { value, name: null, country: value, count };
  if (facet === 'source') {
    const source = columns.sources.get(value);
    return { value, name: source?.title ?? value, country: null, publisher: source?.publisher, count };
  }
  if (facet !== 'participant') return { value, name: null, country: null, count };
  const actor = columns.actors.get(value);
  const country = actor?.kind === 'state' ? countryOf(actor) : null;
  return { value, name: actor?.name ?? value, country, count };
}
