import type { Flow } from './flow.ts';
import type { Gauge } from './gauge.ts';
import { BLOCK, createChunk, isFull, pushWord, pushWords, type RowChunk } from './rowSet.ts';

/** Where so many of the 1,024 rows of a block come, or go, it is less work to take all and put the others back. */
const MOST = 520;

/** Blocks from one to another, which is not among them. */
type Stretch = { readonly from: number; to: number };

/** Lets rows come into gauges and go out of them, some thousand at a time. */
export function createFeeder(): (gauges: readonly Gauge[], flow: Flow) => void {
  const came = createChunk();
  const went = createChunk();

  const flush = (gauges: readonly Gauge[], chunk: RowChunk, by: 1 | -1): void => {
    if (chunk.length > 0) for (const gauge of gauges) gauge.add(chunk.rows, chunk.length, by);
    chunk.length = 0;
  };

  const flushFull = (gauges: readonly Gauge[]): void => {
    if (isFull(came)) flush(gauges, came, 1);
    if (isFull(went)) flush(gauges, went, -1);
  };

  /** @param places in the blocks of the flow */
  const feedRows = (gauges: readonly Gauge[], flow: Flow, places: readonly number[]): void => {
    const { words, rows } = flow;
    for (const place of places) {
      const from = flow.blocks[place]! * BLOCK;
      const to = Math.min(rows.length, from + BLOCK);
      if (flow.went[place] === 0) pushWords(came, words, from, to, 0);
      else if (flow.came[place] === 0) pushWords(went, words, from, to, 0);
      else
        for (let at = from; at < to; at++) {
          pushWord(came, words[at]! & rows[at]!, at);
          pushWord(went, words[at]! & ~rows[at]!, at);
        }
      flushFull(gauges);
    }
    flush(gauges, came, 1);
    flush(gauges, went, -1);
  };

  /** Lets all rows of some blocks come, or go, and puts those back that did not. */
  const feedBlocks = (gauges: readonly Gauge[], { words }: Flow, stretches: readonly Stretch[], by: 1 | -1): void => {
    const others = by === 1 ? went : came;
    for (const { from, to } of stretches) {
      for (const gauge of gauges) gauge.addBlocks?.(from, to, by);
      for (let block = from; block < to; block++) {
        pushWords(others, words, block * BLOCK, (block + 1) * BLOCK, -1);
        flushFull(gauges);
      }
    }
  };

  return (gauges, flow) => {
    const byBlock = gauges.filter(({ addBlocks }) => addBlocks);
    const byRow = gauges.filter(({ addBlocks }) => !addBlocks);
    const all = Array.from({ length: flow.length }, (_, place) => place);
    const came = all.filter((place) => isMostly(flow, place, flow.came, flow.went));
    const went = all.filter((place) => isMostly(flow, place, flow.went, flow.came));
    if (byBlock.length === 0 || came.length + went.length === 0) return feedRows(gauges, flow, all);
    if (byRow.length > 0) feedRows(byRow, flow, all);
    const whole = new Set([...came, ...went]);
    feedBlocks(byBlock, flow, stretches(flow, came), 1);
    feedBlocks(byBlock, flow, stretches(flow, went), -1);
    feedRows(
      byBlock,
      flow,
      all.filter((place) => !whole.has(place)),
    );
  };
}

/** Whether most rows of a block went one way and none the other. The last block may be shorter, and is left out. */
function isMostly({ rows, blocks }: Flow, place: number, one: Uint16Array, other: Uint16Array): boolean {
  return one[place]! >= MOST && other[place] === 0 && (blocks[place]! + 1) * BLOCK < rows.length;
}

/** Blocks that follow each other as one. */
function stretches({ blocks }: Flow, places: readonly number[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const place of places) {
    const block = blocks[place]!;
    const last = found.at(-1);
    if (last?.to === block) last.to++;
    else found.push({ from: block, to: block + 1 });
  }
  return found;
}
