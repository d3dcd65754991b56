import type { Gauge } from './gauge.ts';
import { BLOCK, bitsIn, createChunk, isFull, pushWord, type RowChunk, type RowSet } from './rowSet.ts';

/** Rows that came to a set or went from it: `words` has their bits, in some blocks; `rows` is the set as it is now. */
export type Flow = { readonly words: RowSet; readonly rows: RowSet; readonly blocks: Uint32Array };

/** Where so many of the 1,024 rows of a block come, or go, it is less work to take all and put the others back. */
const MOST = 640;

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
    { words, rows, blocks }: Flow,
    others: 'none' | 'went' | 'came',
  ): void => {
    for (const block of blocks) {
      const end = Math.min(rows.length, (block + 1) * BLOCK);
      for (let at = block * BLOCK; at < end; at++) {
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
    const byBlock = gauges.filter(({ addBlock }) => addBlock);
    const whole = byBlock.length > 0 ? wholeBlocks(flow) : { came: [], went: [] };
    if (whole.came.length + whole.went.length === 0) return feedRows(gauges, flow, 'none');
    const isWhole = new Set([...whole.came, ...whole.went]);
    const byRow = gauges.filter(({ addBlock }) => !addBlock);
    if (byRow.length > 0) feedRows(byRow, flow, 'none');
    feedRows(byBlock, { ...flow, blocks: flow.blocks.filter((block) => !isWhole.has(block)) }, 'none');
    for (const gauge of byBlock) {
      for (const block of whole.came) gauge.addBlock?.(block, 1);
      for (const block of whole.went) gauge.addBlock?.(block, -1);
    }
    feedRows(byBlock, { ...flow, blocks: Uint32Array.from(whole.came) }, 'went');
    feedRows(byBlock, { ...flow, blocks: Uint32Array.from(whole.went) }, 'came');
  };
}

/** Blocks of which most rows come and none goes, or the other way round. The last one may be shorter and is none. */
function wholeBlocks({ words, rows, blocks }: Flow): { readonly came: number[]; readonly went: number[] } {
  const whole = { came: [] as number[], went: [] as number[] };
  for (const block of blocks) {
    const from = block * BLOCK;
    if (from + BLOCK >= rows.length) continue;
    let [up, all] = [0, 0];
    for (let at = from; at < from + BLOCK; at++) {
      const change = words[at]!;
      if (change === 0) continue;
      all += bitsIn(change);
      up += bitsIn(change & rows[at]!);
    }
    if (all < MOST || (up > 0 && up < all)) continue;
    (up > 0 ? whole.came : whole.went).push(block);
  }
  return whole;
}
