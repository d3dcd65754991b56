import type { TimelineItem } from '#model/answers.ts';
import { signOf } from '#model/role.ts';
import { typeColour } from '#signs/eventType.ts';
import { SIGN_COLOUR } from '#signs/roleSign.ts';
import { drawMark } from './drawMark.ts';
import { FLAG_FONT, fontOf, type ItemLabel, isMoment, type LabelQuestion, SIGN_WIDTH } from './itemLabel.ts';
import { roleGlyph } from './roleGlyph.ts';
import type { Palette } from './theme.ts';
import type { PlacedItem } from './timelineRows.ts';
import { type Attributes, type Defs, element, textElement } from './xml.ts';

const PILL_HEIGHT = 22;

/** The mark of an event on the row whose middle is at `y`, and the words beside it. */
export function drawItem(
  placed: PlacedItem,
  y: number,
  look: LabelQuestion,
  palette: Palette,
  defs: Defs,
): { readonly pill: string; readonly mark: string; readonly words: string } {
  const { item, place, label } = placed;
  const selected = item.id === look.selected;
  const ink = { token: tokenOf(item, look.byRole), status: item.status, selected };
  return {
    pill: selected && label ? pill(placed, label, y, palette) : '',
    mark: drawMark(place, y, ink, palette, defs),
    words: label ? drawLabel(placed, label, y, look, palette) : '',
  };
}

function tokenOf(item: TimelineItem, byRole: boolean): string {
  if (item.hidden) return 'ink-3';
  if (!byRole) return typeColour(item.type);
  return item.role ? SIGN_COLOUR[signOf(item.role.role)] : 'ink-3';
}

/** Behind mark and name of what is selected. */
function pill({ place }: PlacedItem, label: ItemLabel, y: number, palette: Palette): string {
  const left = label.side === 'after' && isMoment(place) ? place.from - 13 : label.left;
  const right = label.side === 'before' && isMoment(place) ? place.from + 13 : label.right;
  const box = { x: Math.max(1, left), y: y - PILL_HEIGHT / 2, width: right - Math.max(1, left), height: PILL_HEIGHT };
  const look = { fill: palette.colour('selected'), stroke: palette.colour('selected-line'), 'stroke-width': 1 };
  return element('rect', { ...box, rx: PILL_HEIGHT / 2, ...look });
}

function drawLabel({ item }: PlacedItem, label: ItemLabel, y: number, look: LabelQuestion, palette: Palette): string {
  const { size, bold } = fontOf(item, look);
  const style: Attributes = {
    'font-size': size,
    'font-weight': bold ? 620 : null,
    'font-style': item.hidden ? 'italic' : null,
    fill: palette.colour(item.hidden ? 'ink-3' : 'ink'),
  };
  // Over a tail or the grid the name has a ground of its own; on a pill it has one.
  const halo: Attributes = bold
    ? {}
    : { stroke: palette.colour('panel'), 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const sign = label.signX === null ? '' : drawSign(item, label.signX, y, palette);
  const name =
    label.text === ''
      ? ''
      : textElement(label.text, { x: label.textX, y: y + 4.2, 'xml:lang': item.language, ...style, ...halo });
  return drawGround(label, bold, y, palette) + drawFlag(label, y, palette) + sign + name;
}

/** The sign of a role, or a faint dot where the participant has none: being named is not the same as being absent. */
function drawSign({ role }: TimelineItem, x: number, y: number, palette: Palette): string {
  if (!role) return element('circle', { cx: x, cy: y, r: 2, fill: palette.colour('ink-3') });
  return roleGlyph(signOf(role.role), role.certainty !== 'stated', { x, y, size: SIGN_WIDTH }, palette);
}

/** Under words that stand on their own mark. */
function drawGround({ side, left, right }: ItemLabel, selected: boolean, y: number, palette: Palette): string {
  if (side === 'after' || selected) return '';
  const box = { x: left - 3, y: y - 8, width: right - left + 6, height: 16, rx: 3 };
  return element('rect', { ...box, fill: palette.colour('panel'), 'fill-opacity': 0.85 });
}

function drawFlag({ flag }: ItemLabel, y: number, palette: Palette): string {
  if (!flag) return '';
  const box = { x: flag.x + 0.5, y: y - 7.5, width: flag.width - 1, height: 15, rx: 3 };
  const edge = { fill: palette.colour('panel'), stroke: palette.colour('line-strong'), 'stroke-width': 1 };
  const text = { x: flag.x + flag.width / 2, y: y + 3.8, 'text-anchor': 'middle', 'font-weight': 550 };
  return (
    element('rect', { ...box, ...edge }) +
    textElement(flag.text, { ...text, 'font-size': FLAG_FONT.size, fill: palette.colour('ink-2') })
  );
}
