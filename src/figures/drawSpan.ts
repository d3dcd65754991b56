import { type Brush, box, lengthOf, SHARE } from './brush.ts';
import { FADE } from './markPlace.ts';
import { element, rounded } from './xml.ts';

/** Marks of what lasted and of what lies somewhere in a period; their origin is where they begin. */

/** Both ends are stated. */
export function bar(brush: Brush): string {
  const outline = { ...brush.outline, 'stroke-width': 1.3 };
  return element('rect', {
    x: 0,
    y: -5.5,
    width: lengthOf(brush),
    height: 11,
    rx: 1.5,
    fill: brush.filled,
    ...outline,
  });
}

/** Goes on. */
export function arrow(brush: Brush): string {
  const end = lengthOf(brush);
  const d = `M0 -5.5H${rounded(end - 10)}L${rounded(end - 1)} 0L${rounded(end - 10)} 5.5H0Z`;
  return element('path', { d, fill: brush.filled, ...brush.outline, 'stroke-width': 1.3, 'stroke-linejoin': 'round' });
}

/** A bar of which one end is not stated; the other one is a line. */
export function fadingBar(brush: Brush, direction: 1 | -1): string {
  const share = Math.max(0.2, SHARE[brush.status]);
  const stops = [
    [0, share],
    [0.35, share],
    [1, 0],
  ] as const;
  const length = direction * FADE.bar * (brush.fadeScale ?? 1);
  const fill = brush.fade(`bar${direction}-${brush.status}`, length, stops);
  const edge = { d: 'M0 -5.5V5.5', ...brush.outline };
  return box(Math.min(0, length), Math.max(0, length), 5.5, fill) + element('path', edge);
}

/** Pale, in brackets: somewhere in here. */
export function band(brush: Brush): string {
  const end = rounded(lengthOf(brush));
  const d = `M3.5 -5.5H0V5.5H3.5M${rounded(lengthOf(brush) - 3.5)} -5.5H${end}V5.5h-3.5`;
  const brackets = { d, fill: 'none', ...brush.outline, 'stroke-width': 1.6 };
  return box(0, lengthOf(brush), 5.5, brush.colour, 0.24) + element('path', brackets);
}

/** Near here: both ends fade, as long at every scale. */
export function haze(brush: Brush): string {
  const end = lengthOf(brush);
  const stops = [
    [0, 0.4],
    [1, 0],
  ] as const;
  const left = element(
    'g',
    { transform: `translate(${FADE.about} 0)` },
    box(-FADE.about, 0, 5.5, brush.fade('haze-left', -FADE.about, stops)),
  );
  const right = element(
    'g',
    { transform: `translate(${rounded(end - FADE.about)} 0)` },
    box(0, FADE.about, 5.5, brush.fade('haze-right', FADE.about, stops)),
  );
  return left + box(FADE.about, end - FADE.about, 5.5, brush.colour, 0.4) + right;
}
