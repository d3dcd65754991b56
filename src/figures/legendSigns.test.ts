import { expect, it } from 'vitest';
import { ROLE_SIGNS, STATUSES } from '#model/role.ts';
import { dateSample, roleSample, statusSample } from './legendSigns.ts';
import { forbiddenIn, idTroubles, readSvg } from './testSvg.ts';

const sample = { theme: 'light', idPrefix: 'test' } as const;
const MARKS = ['disc', 'stem', 'doubt', 'bar', 'bar-fading', 'bar-arrow', 'bar-from', 'band', 'haze'] as const;

const pictures = [
  ...[...MARKS, 'candidates' as const, 'several' as const, 'before' as const, 'after' as const].map((mark) =>
    dateSample(mark, sample),
  ),
  ...STATUSES.map((status) => statusSample(status, sample)),
  ...ROLE_SIGNS.flatMap((sign) => [true, false].map((inferred) => roleSample({ sign, inferred }, sample))),
];

it('every sign is a picture of its own', () => {
  for (const svg of pictures) {
    expect(readSvg(svg).length).toBeGreaterThan(1);
    expect([forbiddenIn(svg), idTroubles(svg, 'test')]).toEqual([[], []]);
  }
});

it('no two of them look alike', () => {
  const alike = pictures.filter((svg, index) => pictures.indexOf(svg) !== index);
  // A bar of what occurred says both how long it was and that it was.
  expect(alike).toEqual([statusSample('occurred', sample)]);
});
