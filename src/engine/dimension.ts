import type { CountryScope, Facet } from '#model/filter.ts';
import { CERTAINTIES, ROLES, type Role, STATUSES } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';
import { type Columns, KNOWN_TO, type ListColumn, NOT_STATED, PLACED_BY } from './columns.ts';
import { type Part, wordBits } from './matching.ts';
import { actorsOf, addPacked, packedList } from './packedList.ts';

/**
 * Something by which events are counted: each row counts once for each different code that it has. `part` is the facet
 * that its counts ignore; null where they heed the whole filter.
 */
export type Dimension = {
  /** Tells it apart from all others. */
  readonly key: string;
  readonly part: Part | null;
  /** Codes are less than this. */
  readonly size: number;
  /** Adds a number to the counts of each code of each of some rows; there is room for SPARE_COUNTS more than codes. */
  readonly add: (counts: Uint32Array, rows: Uint32Array, length: number, by: 1 | -1) => void;
  /** Where rows are counted by another code than what is asked for: the counts of that. */
  readonly expand?: (counts: Uint32Array) => Uint32Array;
};

/** One code a row at most; `none` stands where there is no code. */
function single(
  key: string,
  part: Part | null,
  size: number,
  codes: Uint32Array | Uint8Array,
  none = NOT_STATED,
): Dimension {
  return {
    ...{ key, part, size },
    add(counts, rows, length, by) {
      for (let i = 0; i < length; i++) {
        const code = codes[rows[i]!]!;
        if (code !== none) counts[code]! += by;
      }
    },
  };
}

export function listed(key: string, part: Part | null, size: number, list: ListColumn): Dimension {
  const packed = packedList(list, size);
  return {
    ...{ key, part, size },
    add: (counts, rows, length, by) => addPacked(packed, counts, rows, length, by),
  };
}

/** Actors with one of some roles. */
function participantsAs(columns: Columns, roles: readonly Role[]): Dimension {
  const { participationOffsets, actor, role, repeats } = columns;
  const wanted = Uint8Array.from(ROLES, (one) => Number(roles.includes(one)));
  const isRepeated = (from: number, at: number): boolean => {
    for (let i = from; i < at; i++) if (actor[i] === actor[at] && wanted[role[i]!] === 1) return true;
    return false;
  };
  return {
    key: `participant ${[...roles].sort().join(' ')}`,
    part: 'participant',
    size: columns.dictionaries.actor.values.length,
    add(counts, rows, length, by) {
      for (let i = 0; i < length; i++) {
        const row = rows[i]!;
        const from = participationOffsets[row]!;
        const end = participationOffsets[row + 1]!;
        for (let at = from; at < end; at++)
          if (wanted[role[at]!] === 1 && (repeats[row] === 0 || !isRepeated(from, at))) counts[actor[at]!]! += by;
      }
    },
  };
}

/** Words of closed lists, which a row may hold in several of its participations: each once. Rows with the same are one. */
function ofParticipations(facet: 'role' | 'certainty', columns: Columns): Dimension {
  const { patterns, codes } = wordPatterns(columns, facet);
  const words = (facet === 'role' ? ROLES : CERTAINTIES).length;
  return {
    ...single(facet, facet, patterns.length, codes, Number.NaN),
    expand(counts) {
      const expanded = new Uint32Array(words);
      for (let code = 0; code < patterns.length; code++)
        for (let bits = patterns[code]!; bits !== 0; bits &= bits - 1)
          expanded[31 - Math.clz32(bits & -bits)]! += counts[code]!;
      return expanded;
    },
  };
}

type Patterns = { readonly patterns: readonly number[]; readonly codes: Uint32Array };
const known = new WeakMap<Uint32Array, Patterns>();

/** The different sets of words as bits, and which of them each row has. */
function wordPatterns(columns: Columns, facet: 'role' | 'certainty'): Patterns {
  const words = wordBits(columns, facet);
  const found = known.get(words) ?? patternsOf(words);
  known.set(words, found);
  return found;
}

function patternsOf(words: Uint32Array): Patterns {
  const codeOf = new Map<number, number>();
  const codes = new Uint32Array(words.length);
  for (let row = 0; row < words.length; row++) {
    const bits = words[row]!;
    const code = codeOf.get(bits) ?? codeOf.size;
    codeOf.set(bits, code);
    codes[row] = code;
  }
  return { patterns: [...codeOf.keys()], codes };
}

/** The values of a facet as codes: of the dictionary, or of the closed list of words. */
export function facetDimension(
  columns: Columns,
  facet: Facet,
  { scope, roles }: { readonly scope: CountryScope; readonly roles: readonly Role[] },
): Dimension {
  const { dictionaries } = columns;
  switch (facet) {
    case 'country':
      return listed(`country ${scope}`, facet, dictionaries.country.values.length, columns.country[scope]);
    case 'participant':
      return roles.length > 0
        ? participantsAs(columns, roles)
        : listed('participant', facet, dictionaries.actor.values.length, actorsOf(columns));
    case 'role':
    case 'certainty':
      return ofParticipations(facet, columns);
    case 'type':
      return single(facet, facet, dictionaries.type.values.length, columns.type, Number.NaN);
    case 'status':
      return single(facet, facet, STATUSES.length, columns.status);
    case 'mode':
      return single(facet, facet, MODES.length, columns.mode);
    case 'verification':
      return single(facet, facet, VERIFICATION_LEVELS.length, columns.verification);
    case 'source':
      return listed(facet, facet, dictionaries.source.values.length, columns.source);
    case 'tag':
      return listed(facet, facet, dictionaries.tag.values.length, columns.tag);
  }
}

/** What is counted of the events that meet the whole filter. */
export function matchedDimension(
  columns: Columns,
  by: 'type' | 'status' | 'knownTo' | 'placedBy' | 'place',
): Dimension {
  const key = `matched ${by}`;
  switch (by) {
    case 'place':
      return listed(key, null, columns.places.length, columns.place);
    case 'type':
      return single(key, null, columns.dictionaries.type.values.length, columns.type, Number.NaN);
    case 'status':
      return single(key, null, STATUSES.length, columns.status);
    case 'knownTo':
      return single(key, null, KNOWN_TO.length, columns.knownTo);
    case 'placedBy':
      return single(key, null, PLACED_BY.length, columns.placedBy);
  }
}
