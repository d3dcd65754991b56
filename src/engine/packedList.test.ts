import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPacked, packedRoom, unpacked } from './packedCounts.ts';
import { packedList, type RepeatingList, rowsHolding } from './packedList.ts';
import { chunksOf, fullRowSet, rowSetOf } from './rowSet.ts';

const RUNS = { seed: 20250311, numRuns: 150 };

/** On both sides of what eight and sixteen bits hold, one number being taken where there is no code. */
const SIZES = [1, 3, 254, 255, 256, 300, 65_535, 65_536, 100_000];
const code = fc.oneof(fc.nat(4), fc.nat(100_000));
/** Rows of which hardly one has two codes, which are kept otherwise than rows that have several, also many. */
const single = fc.array(fc.array(code, { maxLength: 1 }), { maxLength: 90 });
const several = fc.array(fc.array(code, { maxLength: 14 }), { maxLength: 90 });
const rows = fc.oneof(
  single,
  several,
  fc.tuple(single, several).map(([most, few]) => [...most, ...most, ...most, ...few.slice(0, 2)]),
);
const given = fc
  .tuple(rows, fc.constantFrom(...SIZES))
  .map(([lists, size]) => ({ size, lists: lists.map((list) => list.map((one) => Math.max(0, size - 1 - one))) }));

function listOf(lists: readonly (readonly number[])[]): RepeatingList {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => {
    offsets[row + 1] = offsets[row]! + list.length;
  });
  const repeats = Uint8Array.from(lists, (list) => Number(new Set(list).size < list.length));
  return { offsets, codes: Uint32Array.from(lists.flat()), repeats };
}

function counted(counts: Int32Array): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  counts.forEach((count, one) => {
    if (count !== 0) found.set(one, count);
  });
  return found;
}

describe('a list of codes, packed', () => {
  it('counts each code of each row once, however many a row has, and takes back what it counted', () => {
    fc.assert(
      fc.property(given, ({ lists, size }) => {
        const packed = packedList(listOf(lists), size);
        const counts = new Int32Array(packedRoom(packed));
        const expected = new Map<number, number>();
        for (const one of lists.flatMap((list) => [...new Set(list)])) expected.set(one, (expected.get(one) ?? 0) + 1);
        const addAll = (by: 1 | -1) => {
          for (const chunk of chunksOf(fullRowSet(lists.length)))
            addPacked(packed, counts, chunk.rows, chunk.length, by);
        };
        addAll(1);
        expect(counted(unpacked(packed, counts))).toEqual(expected);
        addAll(-1);
        expect(counted(unpacked(packed, counts))).toEqual(new Map());
      }),
      RUNS,
    );
  });

  it('bears rows of thousands of codes, more rows than are added at once, and no code at all', () => {
    const lists = Array.from({ length: 12_000 }, (_, row) =>
      Array.from({ length: row === 7 ? 3000 : 6 }, (_, at) => at),
    );
    const { offsets, codes } = listOf(lists);
    const packed = packedList({ offsets, codes }, 3000);
    const counts = new Int32Array(packedRoom(packed));
    for (const chunk of chunksOf(fullRowSet(12_000))) addPacked(packed, counts, chunk.rows, chunk.length, 1);
    expect(counted(unpacked(packed, counts))).toEqual(new Map(lists[7]!.map((one) => [one, one < 6 ? 12_000 : 1])));
    const empty = packedList(listOf([[], []]), 0);
    expect(unpacked(empty, new Int32Array(packedRoom(empty)))).toHaveLength(0);
  });

  it('says which rows hold a code, wherever it stands in them', () => {
    fc.assert(
      fc.property(given, code, ({ lists, size }, other) => {
        const packed = packedList(listOf(lists), size);
        for (const wanted of new Set([...lists.flat().slice(0, 20), other % size]))
          expect(rowsHolding(packed, wanted)).toEqual(rowSetOf(lists.length, (row) => lists[row]!.includes(wanted)));
        expect(rowsHolding(packed, -1)).toEqual(rowSetOf(lists.length, () => false));
      }),
      RUNS,
    );
  });
});
