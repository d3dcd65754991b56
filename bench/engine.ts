// npx tsx bench/engine.ts [--json] [--n 10000,100000,1000000] [--in node,chromium] [--with crossfilter2] [--steps]: one step of a reader's session in
// our engine and in others, the same work in the same run; --steps writes each step to the standard error. Ends with 1 when they
// do not agree on a single count. Takes about ten minutes with a million events.
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openChromium } from './engine/chromium.ts';
import { engineLines, type Line, stepTableOf, tableOf } from './engine/lines.ts';
import { runInNode } from './engine/node.ts';
import { ENGINES, type EngineName, type RunRequest, type RunResult } from './engine/run.ts';

export type Platform = 'Node' | 'Chromium';
export const PLATFORMS: readonly Platform[] = ['Node', 'Chromium'];
export const SIZES: readonly number[] = [10_000, 100_000, 1_000_000];

/** Medians are taken over so many times through the script; the slow ones are slow enough to be sure of with fewer. */
function repetitionsOf(engine: EngineName, n: number): number {
  const isSlow = engine === 'arquero' || engine === 'array filter';
  return isSlow && n >= 1_000_000 ? 2 : 7;
}

/** All engines, one after the other; lines are handed on as soon as a number of events is through, with what they come from. */
export async function benchEngines(
  sizes: readonly number[],
  platforms: readonly Platform[],
  tell: (lines: readonly Line[], results: readonly RunResult[]) => void,
  engines: readonly EngineName[] = ENGINES,
): Promise<void> {
  for (const platform of platforms) {
    const browser = platform === 'Chromium' ? await openChromium() : null;
    const run = (request: RunRequest): Promise<RunResult> => browser?.run(request) ?? runInNode(request);
    try {
      for (const n of sizes) {
        const results: RunResult[] = [];
        for (const engine of engines) results.push(await run({ engine, n, repetitions: repetitionsOf(engine, n) }));
        tell(engineLines(platform, results), results);
      }
    } finally {
      await browser?.close();
    }
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      steps: { type: 'boolean', default: false },
      n: { type: 'string' },
      in: { type: 'string' },
      with: { type: 'string' },
    },
  });
  const sizes = values.n?.split(',').map(Number) ?? SIZES;
  const wanted = values.in?.toLowerCase().split(',');
  const platforms = PLATFORMS.filter((platform) => !wanted || wanted.includes(platform.toLowerCase()));
  const peers = values.with?.split(',');
  const engines = ENGINES.filter((engine) => !peers || engine === 'Dateline' || peers.includes(engine));
  const lines: Line[] = [];
  const tell = (found: readonly Line[], results: readonly RunResult[]): void => {
    lines.push(...found);
    if (values.json) for (const line of found) console.log(JSON.stringify(line));
    if (values.steps) console.error(stepTableOf(results));
  };
  await benchEngines(sizes, platforms, tell, engines);
  if (!values.json) console.log(tableOf(lines));
}

if (argv[1] === fileURLToPath(import.meta.url)) await main();
