import type { RoleSign } from '#model/role.ts';
import { roleShapes } from '#signs/roleSign.ts';
import type { Palette } from './theme.ts';
import { element, rounded } from './xml.ts';

/** A role sign `size` px wide, round its middle. */
export function roleGlyph(
  sign: RoleSign,
  inferred: boolean,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  palette: Palette,
): string {
  const shapes = roleShapes(sign, inferred).map(({ d, fill, stroke, strokeWidth, dashed }) =>
    element('path', {
      d,
      fill: fill === null ? 'none' : palette.colour(fill),
      stroke: stroke === null ? null : palette.colour(stroke),
      'stroke-width': stroke === null ? null : strokeWidth,
      'stroke-linejoin': stroke === null ? null : 'round',
      'stroke-dasharray': dashed ? '2.1 1.5' : null,
    }),
  );
  const transform = `translate(${rounded(x)} ${rounded(y)}) scale(${rounded(size / 16)})`;
  return element('g', { transform }, ...shapes);
}
