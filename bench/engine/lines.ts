import { SCRIPT } from '../script.ts';
import { type Line, lineOf, quantile, rounded } from '../shared/lines.ts';
import type { EngineName, RunResult } from './run.ts';

export { type Line, tableOf } from '../shared/lines.ts';

const OURS: EngineName = 'Dateline';

/**
 * Ours beside each peer with the same number of events on the same platform. Throws when an engine found something else
 * than the others, since then they did not do the same work.
 */
export function engineLines(platform: string, results: readonly RunResult[]): Line[] {
  const ours = results.find(({ engine }) => engine === OURS);
  if (!ours) throw new Error(`expected a run of ${OURS}`);
  return results
    .filter(({ engine }) => engine !== OURS)
    .flatMap((peer) => {
      expectSameAnswers(ours, peer);
      return MEASURES.flatMap(({ name, unit, of }): Line[] => {
        const [mine, theirs] = [of(ours), of(peer)];
        if (mine === null || theirs === null) return [];
        return [
          lineOf({
            name: `engine in ${platform}, ${name}`,
            n: ours.n,
            ours: mine,
            peer: theirs,
            peerName: peer.engine,
            unit,
          }),
        ];
      });
    });
}

const MEASURES: readonly {
  readonly name: string;
  readonly unit: 'ms' | 'MB';
  readonly of: (result: RunResult) => number | null;
}[] = [
  { name: 'step p50', unit: 'ms', of: ({ steps }) => quantile(steps, 0.5) },
  { name: 'step p95', unit: 'ms', of: ({ steps }) => quantile(steps, 0.95) },
  { name: 'brushing p95', unit: 'ms', of: ({ steps }) => quantile(brushing(steps), 0.95) },
  { name: 'build', unit: 'ms', of: (result) => (hasIndex(result) ? result.build : null) },
  {
    name: 'memory',
    unit: 'MB',
    of: (result) => (hasIndex(result) && result.memory !== null ? result.memory / 1e6 : null),
  },
];

/** Filtering an array needs nothing beside the array. */
function hasIndex({ engine }: RunResult): boolean {
  return engine !== 'array filter';
}

function brushing(steps: readonly number[]): readonly number[] {
  return steps.filter((_, index) => {
    const step = SCRIPT[index];
    return step !== undefined && 'brush' in step;
  });
}

function expectSameAnswers(ours: RunResult, peer: RunResult): void {
  const at = ours.checksums.findIndex((checksum, index) => checksum !== peer.checksums[index]);
  if (at === -1 && ours.checksums.length === peer.checksums.length) return;
  const step = at === 0 ? 'the first answer' : `step ${at} ${JSON.stringify(SCRIPT[at - 1])}`;
  throw new Error(`${peer.engine} found something else than ${ours.engine} with ${ours.n} events in ${step}`);
}

/** The median of each step in each engine, for whoever looks for the slow ones. */
export function stepTableOf(results: readonly RunResult[]): string {
  const head = ['step', ...results.map(({ engine }) => `${engine}, ms`)];
  const rows = SCRIPT.map((step, index) => [
    JSON.stringify(step),
    ...results.map(({ steps }) => String(rounded(steps[index] ?? Number.NaN))),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
