import { at, type Brush, box, brushOf, DASHES, type Ink, lengthOf, line, type Stops } from './brush.ts';
import { arrow, band, bar, fadingBar, haze } from './drawSpan.ts';
import { FADE, type MarkPlace } from './markPlace.ts';
import type { Pen } from './pen.ts';
import { type Defs, element, rounded } from './xml.ts';

const DRAW: Readonly<Record<MarkPlace['mark'], (brush: Brush) => string>> = {
  disc: (brush) => ring(brush) + disc(brush),
  stem: (brush) => ring(brush) + disc(brush) + line(brush, `M0 -11v7`, 2),
  doubt: (brush) => ring(brush) + doubt(brush),
  before: (brush) => at(brush, box(brush.place.taken[0] - brush.place.from, 0, 4.5, before(brush))) + cap(brush),
  after: (brush) => at(brush, after(brush)) + cap(brush),
  bar: (brush) => at(brush, bar(brush)),
  'bar-arrow': (brush) => at(brush, arrow(brush)),
  'bar-fading': (brush) => at(brush, fadingBar(brush, 1)),
  'bar-from': (brush) => at(brush, fadingBar(brush, -1)),
  band: (brush) => at(brush, band(brush)),
  haze: (brush) => at(brush, haze(brush)),
  candidates: (brush) => candidates(brush, brush.pen.colour('panel')),
  several: (brush) => candidates(brush, brush.filled),
  open: (brush) => at(brush, box(0, lengthOf(brush), 5.5, brush.colour, 0.08)),
  none: () => '',
};

/** The mark of a date on a row whose middle is at `y`. */
export function drawMark(place: MarkPlace, y: number, ink: Ink, pen: Pen, defs: Defs): string {
  return DRAW[place.mark](brushOf(place, y, ink, pen, defs));
}

/** Round the sign of what is selected. */
function ring({ place, y, selected, pen }: Brush): string {
  if (!selected) return '';
  return element('circle', {
    cx: place.from,
    cy: y,
    r: 9,
    fill: 'none',
    stroke: pen.colour('ink'),
    'stroke-width': 1.6,
  });
}

function disc({ place, y, filled, outline }: Brush): string {
  return element('circle', { cx: place.from, cy: y, r: 4.9, fill: filled, ...outline });
}

function doubt({ place, y, pen, colour, outline }: Brush): string {
  const circle = { cx: place.from, cy: y, r: 6.4, fill: pen.colour('panel'), ...outline };
  const sign = { x: place.from, y: y + 3.8, 'font-size': 10.5, 'font-weight': 700, 'text-anchor': 'middle' };
  return element('circle', { ...circle, 'stroke-dasharray': '2.4 2' }) + pen.text('?', { ...sign, fill: colour });
}

/** The bound of what is open. */
function cap(brush: Brush): string {
  return brush.selected
    ? line({ ...brush, colour: brush.pen.colour('ink') }, 'M0 -6.5v13', 3)
    : line(brush, 'M0 -6.5v13', 2, DASHES[brush.status] && '2.5 1.8');
}

function before({ fade, fadeScale = 1 }: Brush): string {
  return fade('before', -FADE.before * fadeScale, [
    [0, 0.5],
    [60 / FADE.before, 0.21],
    [200 / FADE.before, 0.08],
    [1, 0.03],
  ]);
}

function after({ fade, outline, fadeScale = 1 }: Brush): string {
  const length = FADE.after * fadeScale;
  const stops = (share: number): Stops => [
    [0, share],
    [0.55, share],
    [1, 0],
  ];
  const edges = { ...outline, stroke: fade('edges', length, stops(1)), 'stroke-width': 1.4, fill: 'none' };
  const d = `M0 -4.5H${rounded(length)}M0 4.5H${rounded(length)}`;
  return box(0, length, 4.5, fade('after', length, stops(0.13))) + element('path', { d, ...edges });
}

function candidates({ place, y, colour }: Brush, fill: string): string {
  const link = { d: `M${rounded(place.from)} ${rounded(y)}H${rounded(place.to)}`, stroke: colour };
  const circles = place.candidates.map((x) =>
    element('circle', { cx: x, cy: y, r: 3.4, fill, stroke: colour, 'stroke-width': 1.5 }),
  );
  return element('path', { ...link, 'stroke-width': 1, 'stroke-dasharray': '1 2.5' }) + circles.join('');
}
