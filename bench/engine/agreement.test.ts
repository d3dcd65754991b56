import { expect, test } from 'vitest';
import { filtersOf, SCRIPT } from '../script.ts';
import { inCodes, makeData } from './data.ts';
import { engineLines } from './lines.ts';
import { ENGINES, type RunResult, run } from './run.ts';

const EVENTS = 3000;

function runAll(): Promise<RunResult[]> {
  const unmeasured = () => Promise.resolve(null);
  return Promise.all(ENGINES.map((engine) => run({ engine, n: EVENTS, repetitions: 1 }, unmeasured)));
}

test('all engines find the same in every step of the script', async () => {
  const [first, ...others] = await runAll();
  expect(first?.checksums).toHaveLength(SCRIPT.length + 1);
  for (const { checksums } of others) expect(checksums).toEqual(first?.checksums);
});

test('lines are refused when one engine found something else, and say where', async () => {
  const [ours, peer, ...others] = await runAll();
  if (!ours || !peer) throw new Error('expected two engines');
  const astray = { ...peer, checksums: peer.checksums.with(7, 'astray') };
  expect(() => engineLines('Node', [ours, astray, ...others])).toThrow(/crossfilter2 .* step 7 \{"toggle"/);
});

test('the script has 61 steps, of which 36 move the window, and asks for nothing that no event has', () => {
  expect([SCRIPT.length, SCRIPT.filter((step) => 'brush' in step).length]).toEqual([61, 36]);
  const { columns } = makeData(EVENTS);
  const codes = filtersOf(SCRIPT)
    .map((filter) => inCodes(columns, filter))
    .flatMap(({ type, country, role, participant }) => [
      ...type,
      ...country,
      ...role,
      ...participant.map(({ actor }) => actor),
    ]);
  expect(codes.every((code) => code >= 0)).toBe(true);
});
