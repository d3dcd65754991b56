import { FACET_LIMIT, type FacetAnswer, type FacetOption, type FacetRequest } from '#model/answers.ts';
import { countryOf } from '#model/event.ts';
import { foldText } from '#model/filter.ts';
import { CERTAINTIES, ROLES, STATUSES } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';
import { type Columns, type ListColumn, NOT_STATED } from './columns.ts';
import { bitOf } from './matching.ts';

const ANY_ROLE: ReadonlySet<number> = new Set();

/** Visits the codes of one row; a code may come more than once. */
type EachCode = (row: number, visit: (code: number) => void) => void;

/**
 * How many events each value of a facet would leave, given all other facets: the facet's own choice is ignored.
 * Values of closed vocabularies (role, status, certainty, mode, verification) that the dataset never uses are left out.
 */
export function answerFacet(columns: Columns, failed: Uint16Array, request: FacetRequest): FacetAnswer {
  const { values, each } = codesOf(columns, request);
  const others = ~bitOf(request.facet);
  const counts = new Uint32Array(values.length);
  const occurs = new Uint8Array(values.length);
  const lastRow = new Int32Array(values.length).fill(-1);
  for (let row = 0; row < columns.size; row++) {
    const passes = (failed[row]! & others) === 0;
    each(row, (code) => {
      occurs[code] = 1;
      if (!passes || lastRow[code] === row) return;
      lastRow[code] = row;
      counts[code]!++;
    });
  }
  const wanted = foldText(request.search.trim());
  const options = values
    .map((value, code) => describe(columns, request, value, counts[code]!))
    .filter((option, code) => (occurs[code] === 1 || isOpen(request)) && contains(columns, request, option, wanted))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { options: options.slice(0, FACET_LIMIT), total: options.length };
}

/** Open words stay as options with 0 whatever role or scope is counted; closed words are just not there. */
function isOpen({ facet }: FacetRequest): boolean {
  return ['country', 'participant', 'type', 'source', 'tag'].includes(facet);
}

/** Search looks in the value, the name and the code of a state; for a source also in its publisher. */
function contains(columns: Columns, { facet }: FacetRequest, option: FacetOption, wanted: string): boolean {
  if (wanted === '') return true;
  const publisher = facet === 'source' ? columns.sources.get(option.value)?.publisher : null;
  const texts = [option.value, option.name, option.country, publisher];
  return texts.some((text) => text && foldText(text).includes(wanted));
}

function codesOf(columns: Columns, request: FacetRequest): { values: readonly string[]; each: EachCode } {
  const { dictionaries, participationOffsets } = columns;
  const eachParticipation = (codes: Uint32Array | Uint8Array, roles: ReadonlySet<number>): EachCode => {
    return (row, visit) => {
      for (let i = participationOffsets[row]!; i < participationOffsets[row + 1]!; i++)
        if (roles.size === 0 || roles.has(columns.role[i]!)) visit(codes[i]!);
    };
  };
  switch (request.facet) {
    case 'country':
      return { values: dictionaries.country.values, each: eachOfList(columns.country[request.scope]) };
    case 'participant': {
      const roles = new Set(request.roles.map((role) => ROLES.indexOf(role)));
      return { values: dictionaries.actor.values, each: eachParticipation(columns.actor, roles) };
    }
    case 'role':
      return { values: ROLES, each: eachParticipation(columns.role, ANY_ROLE) };
    case 'certainty':
      return { values: CERTAINTIES, each: eachParticipation(columns.certainty, ANY_ROLE) };
    case 'type':
      return { values: dictionaries.type.values, each: (row, visit) => visit(columns.type[row]!) };
    case 'status':
      return { values: STATUSES, each: eachStated(columns.status) };
    case 'source':
      return { values: dictionaries.source.values, each: eachOfList(columns.source) };
    case 'tag':
      return { values: dictionaries.tag.values, each: eachOfList(columns.tag) };
    case 'mode':
      return { values: MODES, each: eachStated(columns.mode) };
    case 'verification':
      return { values: VERIFICATION_LEVELS, each: eachStated(columns.verification) };
  }
}

function eachOfList({ offsets, codes }: ListColumn): EachCode {
  return (row, visit) => {
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) visit(codes[i]!);
  };
}

function eachStated(column: Uint8Array): EachCode {
  return (row, visit) => {
    if (column[row] !== NOT_STATED) visit(column[row]!);
  };
}

function describe(columns: Columns, { facet }: FacetRequest, value: string, count: number): FacetOption {
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
