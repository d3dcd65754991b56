import type { CountryScope, Facet } from '#model/filter.ts';
import { ROLES, type Role, STATUSES } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';
import { type Columns, KNOWN_TO, type ListColumn, PLACED_BY } from './columns.ts';
import type { Part } from './matching.ts';
import { addPacked, packedRoom, unpacked } from './packedCounts.ts';
import { actorsOf, packedList } from './packedList.ts';
import { WORDS, type WordFacet, wordPatterns } from './wordPatterns.ts';

/**
 * Something by which events are counted: each row counts once for each different code that it has. `part` is the facet
 * that its counts ignore; null where they heed the whole filter.
 */
export type Dimension = {
  /** Tells it apart from all others. */
  readonly key: string;
  readonly part: Part | null;
  /** How many numbers it takes to count. */
  readonly room: number;
  /** Adds a number to the counts of each of some rows, at most ROWS_AT_ONCE. */
  readonly add: (counts: Int32Array, rows: Uint32Array, length: number, by: 1 | -1) => void;
  /** Where it takes more numbers to count than there are codes: the counts by code. In the first places, before zeros, they stand for the same. */
  readonly fold?: (counts: Int32Array) => Int32Array;
  /** Where rows are counted by something else than the codes that are asked for: the counts of those. */
  readonly read?: (counts: Int32Array) => Int32Array;
};

/** What was counted, by the codes that are asked for. */
export function byCode({ read, fold }: Dimension, counts: Int32Array): Int32Array {
  return (read ?? fold)?.(counts) ?? counts;
}

/** One code a row at most; where there is none stands something that is no code. */
export function coded(
  key: string,
  part: Part | null,
  size: number,
  codes: Uint32Array | Uint16Array | Uint8Array,
): Dimension {
  return {
    ...{ key, part, room: size },
    add(counts, rows, length, by) {
      for (let i = 0; i < length; i++) {
        const code = codes[rows[i]!]!;
        if (code < size) counts[code]! += by;
      }
    },
  };
}

export function listed(key: string, part: Part | null, size: number, list: ListColumn): Dimension {
  const packed = packedList(list, size);
  return {
    ...{ key, part, room: packedRoom(packed) },
    add: (counts, rows, length, by) => addPacked(packed, counts, rows, length, by),
    fold: (counts) => unpacked(packed, counts),
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
    room: columns.dictionaries.actor.values.length,
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
function ofParticipations(facet: WordFacet, columns: Columns): Dimension {
  const { patterns, codes } = wordPatterns(columns, facet);
  return {
    ...coded(facet, facet, patterns.length, codes),
    read(counts) {
      const expanded = new Int32Array(WORDS[facet].length);
      for (let code = 0; code < patterns.length; code++)
        for (let bits = patterns[code]!; bits !== 0; bits &= bits - 1)
          expanded[31 - Math.clz32(bits & -bits)]! += counts[code]!;
      return expanded;
    },
  };
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
      return coded(facet, facet, dictionaries.type.values.length, columns.type);
    case 'status':
      return coded(facet, facet, STATUSES.length, columns.status);
    case 'mode':
      return coded(facet, facet, MODES.length, columns.mode);
    case 'verification':
      return coded(facet, facet, VERIFICATION_LEVELS.length, columns.verification);
    case 'source':
      return listed(facet, facet, dictionaries.source.values.length, columns.source);
    case 'tag':
      return listed(facet, facet, dictionaries.tag.values.length, columns.tag);
  }
}

/** What is counted of the events that meet the whole filter. */
export function matchedDimension(
  columns: Columns,
  by: 'type' | 'status' | 'knownTo' | 'placedBy' | 'place' | 'source' | 'actor',
): Dimension {
  const key = `matched ${by}`;
  switch (by) {
    case 'place':
      return listed(key, null, columns.places.length, columns.place);
    case 'actor':
      return listed(key, null, columns.dictionaries.actor.values.length, actorsOf(columns));
    case 'source':
      return listed(key, null, columns.dictionaries.source.values.length, columns.source);
    case 'type':
      return coded(key, null, columns.dictionaries.type.values.length, columns.type);
    case 'status':
      return coded(key, null, STATUSES.length, columns.status);
    case 'knownTo':
      return coded(key, null, KNOWN_TO.length, columns.knownTo);
    case 'placedBy':
      return coded(key, null, PLACED_BY.length, columns.placedBy);
  }
}
