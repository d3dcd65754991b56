import type { Flow } from './flow.ts';
import type { Gauge } from './gauge.ts';
import { BLOCK, createChunk, isFull, pushWord, type RowChunk } from './rowSet.ts';

/** Where so many of the 1,024 rows of a block come, or go, it is less work to take all and put the others back. */
const MOST = 544;

/** Lets rows come into gauges and go out of them, in order and some thousand at a time. */
export function createFeeder(): (gauges: readonly Gauge[], flow: Flow) => void {
  const came = createChunk();
  const went = createChunk();

  const flush = (gauges: readonly Gauge[], chunk: RowChunk, by: 1 | -1): void => {
    if (chunk.length > 0) for (const gauge of gauges) gauge.add(chunk.rows, chunk.length, by);
    chunk.length = 0;
  };

  /** @param others lets those rows go that did not come, and come that did not go */
  const feedRows = (
    gauges: readonly Gauge[],
    { words, rows }: Flow,
    blocks: ArrayLike<number>,
    others: 'none' | 'went' | 'came',
  ): void => {
    for (let i = 0; i < blocks.length; i++) {
      const from = blocks[i]! * BLOCK;
      const end = Math.min(rows.length, from + BLOCK);
      for (let at = from; at < end; at++) {
        const change = words[at]!;
        const up = others === 'none' ? change & rows[at]! : others === 'came' ? ~change : 0;
        const down = others === 'none' ? change & ~rows[at]! : others === 'went' ? ~change : 0;
        if (up !== 0) pushWord(came, up, at);
        if (down !== 0) pushWord(went, down, at);
        if (isFull(came)) flush(gauges, came, 1);
        if (isFull(went)) flush(gauges, went, -1);
      }
    }
    flush(gauges, came, 1);
    flush(gauges, went, -1);
  };

  return (gauges, flow) => {
    const byBlock = gauges.filter((gauge) => gauge.addBlock);
    const { came: all, went: none, rest } = byBlock.length > 0 ? sortedBlocks(flow) : ALL_BY_ROW;
    if (all.length + none.length === 0) return feedRows(gauges, flow, flow.blocks.subarray(0, flow.length), 'none');
    const byRow = gauges.filter((gauge) => !gauge.addBlock);
    if (byRow.length > 0) feedRows(byRow, flow, flow.blocks.subarray(0, flow.length), 'none');
    feedRows(byBlock, flow, rest, 'none');
    for (const gauge of byBlock) {
      for (const block of all) gauge.addBlock?.(block, 1);
      for (const block of none) gauge.addBlock?.(block, -1);
    }
    feedRows(byBlock, flow, all, 'went');
    feedRows(byBlock, flow, none, 'came');
  };
}

type SortedBlocks = Readonly<Record<'came' | 'went' | 'rest', readonly number[]>>;
const ALL_BY_ROW: SortedBlocks = { came: [], went: [], rest: [] };

/** Blocks of which most rows come and none goes, those of which most go, and the rest; the last may be shorter and is of these. */
function sortedBlocks({ rows, blocks, came, went, length }: Flow): SortedBlocks {
  const sorted = { came: [] as number[], went: [] as number[], rest: [] as number[] };
  for (let i = 0; i < length; i++) {
    const block = blocks[i]!;
    const isWhole = (block + 1) * BLOCK < rows.length;
    const to =
      isWhole && went[i] === 0 && came[i]! >= MOST
        ? 'came'
        : isWhole && came[i] === 0 && went[i]! >= MOST
          ? 'went'
          : 'rest';
    sorted[to].push(block);
  }
  return sorted;
}
