import { readSvg } from './testSvg.ts';

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const MOVED = /^translate\((-?[\d.]+) (-?[\d.]+)\)(?: skewX\(-12\))? scale\(([\d.]+)\)$/;
const STEP = /([Mmlhvqctz])([^Mmlhvqctz]*)/g;

/** The words of a figure that stand as outlines, with the box of their letters in px; turned words are left out. */
export function outlinedWords(svg: string): readonly { readonly words: string; readonly box: Box }[] {
  const elements = readSvg(svg);
  return elements.flatMap(({ name, attributes, offset }, index) => {
    const words = attributes['aria-label'];
    if (name !== 'g' || words === undefined || attributes['transform']?.startsWith('rotate')) return [];
    const end = elements.findIndex((next, at) => at > index && next.name !== 'path');
    const paths = elements.slice(index + 1, end < 0 ? undefined : end);
    const letters = paths.filter((path) => path.attributes['fill'] !== 'none');
    const boxes = letters.map((path) => boxOf(path.attributes['d'] ?? '', path.attributes['transform'] ?? '', offset));
    return boxes.length === 0 ? [] : [{ words, box: boxes.reduce(joined) }];
  });
}

/** Of all points of a path, also of those that only steer a curve: rather too large than too small. */
function boxOf(path: string, transform: string, offset: readonly [number, number]): Box {
  const [, left = '0', top = '0', scale = '1'] = MOVED.exec(transform) ?? [];
  const place = ([x, y]: readonly [number, number]): Box => {
    const [right, bottom] = [offset[0] + Number(left) + x * Number(scale), offset[1] + Number(top) + y * Number(scale)];
    return { left: right, right, top: bottom, bottom };
  };
  return pointsOf(path).map(place).reduce(joined);
}

/** Where a path goes; it begins with absolute moves, and all else is relative. */
export function pointsOf(path: string): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command, written = ''] of path.matchAll(STEP)) {
    const numbers = [...written.matchAll(/-?[\d.]+/g)].map(Number);
    if (command === 'z') [x, y] = [startX, startY];
    else if (command === 'h') x += numbers[0] ?? 0;
    else if (command === 'v') y += numbers[0] ?? 0;
    else {
      const from = command === 'M' ? [0, 0] : [x, y];
      for (let at = 0; at < numbers.length; at += 2) {
        [x, y] = [(from[0] ?? 0) + (numbers[at] ?? 0), (from[1] ?? 0) + (numbers[at + 1] ?? 0)];
        if (command !== 'M') points.push([x, y]);
      }
      if (command === 'm' || command === 'M') [startX, startY] = [x, y];
    }
    if (command === 'h' || command === 'v') points.push([x, y]);
  }
  return points;
}

function joined(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
