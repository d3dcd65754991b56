import type { TimelineItem } from '#model/answers.ts';
import { signOf } from '#model/role.ts';
import { typeColour } from '#signs/eventType.ts';
import { SIGN_COLOUR } from '#signs/roleSign.ts';
import { drawMark } from './drawMark.ts';
import { FLAG_FONT, fontOf, type ItemLabel, isMoment, type LabelQuestion, SIGN_WIDTH } from './itemLabel.ts';
import type { Pen } from './pen.ts';
import { roleGlyph } from './roleGlyph.ts';
import type { PlacedItem } from './timelineRows.ts';
import { type Attributes, type Defs, element } from './xml.ts';

/** Of what lies behind a name, where its row is high enough. */
const PILL_HEIGHT = 22;
const GROUND_HEIGHT = 16;

/** How names look, and how high their rows are, in px. */
export type ItemLook = LabelQuestion & { readonly rowHeight: number };

/** The mark of an event on the row whose middle is at `y`, and the words beside it. */
export function drawItem(
  placed: PlacedItem,
  y: number,
  look: ItemLook,
  pen: Pen,
  defs: Defs,
): { readonly pill: string; readonly mark: string; readonly words: string } {
  const { item, place, label } = placed;
  const selected = item.id === look.selected;
  const ink = { token: tokenOf(item, look.byRole), status: item.status, selected };
  return {
    pill: selected && label ? pill(placed, label, y, look.rowHeight, pen) : '',
    mark: drawMark(place, y, ink, pen, defs),
    words: label ? drawLabel(placed, label, y, look, pen) : '',
  };
}

function tokenOf(item: TimelineItem, byRole: boolean): string {
  if (item.hidden) return 'ink-3';
  if (!byRole) return typeColour(item.type);
  return item.role ? SIGN_COLOUR[signOf(item.role.role)] : 'ink-3';
}

/** Behind mark and name of what is selected. */
function pill({ place }: PlacedItem, label: ItemLabel, y: number, rowHeight: number, pen: Pen): string {
  const height = Math.min(PILL_HEIGHT, rowHeight + 2);
  const left = label.side === 'after' && isMoment(place) ? place.from - 13 : label.left;
  const right = label.side === 'before' && isMoment(place) ? place.from + 13 : label.right;
  const box = { x: Math.max(1, left), y: y - height / 2, width: right - Math.max(1, left), height };
  const look = { fill: pen.colour('selected'), stroke: pen.colour('selected-line'), 'stroke-width': 1 };
  return element('rect', { ...box, rx: height / 2, ...look });
}

function drawLabel({ item }: PlacedItem, label: ItemLabel, y: number, look: ItemLook, pen: Pen): string {
  const { size, bold } = fontOf(item, look);
  const style: Attributes = {
    'font-size': size,
    'font-weight': bold ? 620 : null,
    'font-style': item.hidden ? 'italic' : null,
    fill: pen.colour(item.hidden ? 'ink-3' : 'ink'),
  };
  // Over a tail or the grid the name has a ground of its own; on a pill it has one.
  const halo: Attributes = bold
    ? {}
    : { stroke: pen.colour('panel'), 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const sign = label.signX === null ? '' : drawSign(item, label.signX, y, pen);
  const name =
    label.text === ''
      ? ''
      : pen.text(label.text, { x: label.textX, y: y + 4.2, 'xml:lang': item.language, ...style, ...halo });
  return drawGround(label, bold, y, look.rowHeight, pen) + drawFlag(label, y, pen) + sign + name;
}

/** The sign of a role, or a faint dot where the participant has none: being named is not the same as being absent. */
function drawSign({ role }: TimelineItem, x: number, y: number, pen: Pen): string {
  if (!role) return element('circle', { cx: x, cy: y, r: 2, fill: pen.colour('ink-3') });
  return roleGlyph(signOf(role.role), role.certainty !== 'stated', { x, y, size: SIGN_WIDTH }, pen);
}

/** Under words that stand on their own mark. */
function drawGround(
  { side, left, right }: ItemLabel,
  selected: boolean,
  y: number,
  rowHeight: number,
  pen: Pen,
): string {
  if (side === 'after' || selected) return '';
  const height = Math.min(GROUND_HEIGHT, rowHeight - 1);
  const box = { x: left - 3, y: y - height / 2, width: right - left + 6, height, rx: 3 };
  return element('rect', { ...box, fill: pen.colour('panel'), 'fill-opacity': 0.85 });
}

function drawFlag({ flag }: ItemLabel, y: number, pen: Pen): string {
  if (!flag) return '';
  const box = { x: flag.x + 0.5, y: y - 7.5, width: flag.width - 1, height: 15, rx: 3 };
  const edge = { fill: pen.colour('panel'), stroke: pen.colour('line-strong'), 'stroke-width': 1 };
  const text = { x: flag.x + flag.width / 2, y: y + 3.8, 'text-anchor': 'middle', 'font-weight': 550 };
  return (
    element('rect', { ...box, ...edge }) +
    pen.text(flag.text, { ...text, 'font-size': FLAG_FONT.size, fill: pen.colour('ink-2') })
  );
}
