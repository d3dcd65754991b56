import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOnPlane } from './placesOnPlane.ts';
import { projectionOf } from './projection.ts';

const place = fc.tuple(
  fc.double({ min: -179.9, max: 179.9, noNaN: true }),
  fc.double({ min: -89.9, max: 89.9, noNaN: true }),
);
const centre = fc.tuple(fc.integer({ min: -180, max: 179 }), fc.integer({ min: -80, max: 80 }));

test.each(['azimuthal', 'equal-earth'] as const)('many places lie where the %s projection puts each', (kind) => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1 }), centre, (points, middle) => {
      const projected = { kind, centre: kind === 'azimuthal' ? middle : ([11, 0] as const) };
      const { x, y } = placesOnPlane(
        points.map((point) => ({ point })),
        projected,
      );
      const { project } = projectionOf(projected);
      points.forEach((point, index) => {
        const expected = project(point);
        // At the very edge the last digit decides.
        if (expected && Math.hypot(expected.x, expected.y) > 1.7319 && kind === 'azimuthal') return;
        expect(Number.isNaN(x[index])).toBe(expected === null);
        if (!expected) return;
        expect(x[index]).toBeCloseTo(expected.x, 9);
        expect(y[index]).toBeCloseTo(expected.y, 9);
      });
    }),
    { seed: 8 },
  );
});

test('what is no place is not on the plane', () => {
  const { x } = placesOnPlane([{ point: [0, 91] }, { point: [Number.NaN, 0] }], {
    kind: 'equal-earth',
    centre: [11, 0],
  });
  expect([...x]).toEqual([Number.NaN, Number.NaN]);
});
