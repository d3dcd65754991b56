import { expect, it } from 'vitest';
import { densityEdges } from './densityEdges.ts';
import { penOf } from './pen.ts';
import { type Density, drawDensity } from './reportDensity.ts';
import { readSvg } from './testSvg.ts';

const span = (from: string, to: string) => ({ start: Date.parse(from), end: Date.parse(to) });

it('bars have one scale, and the note says what the highest stands for', () => {
  const window = span('2025-01-01', '2025-01-03');
  const bins = (known: readonly number[], uncertain: readonly number[]) => {
    return { known: Float32Array.from(known), uncertain: Float32Array.from(uncertain) };
  };
  const density: Density = {
    ...densityEdges(window),
    lanes: [
      { key: 'meeting', count: 50, ...bins([40, 0], [0, 10]) },
      { key: 'statement', count: 20, ...bins([10, 0], [0, 0]) },
    ],
  };
  const input = { density, window, undated: 0, matched: 70, lanes: 'type', width: 600, idPrefix: 'test' } as const;
  const { children, description } = drawDensity(input, penOf({ theme: 'light' }));
  const heights = readSvg(children.join('')).flatMap(({ name, attributes }) =>
    name === 'rect' ? [Number(attributes['height'])] : [],
  );
  expect(heights).toEqual([38, 19, 19]);
  expect(description).toContain('by day, on a square-root scale, the highest 40.');
  expect(description).toContain('Paler');
});
