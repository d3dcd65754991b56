import type { EventAnswer } from '#model/answers.ts';
import { holdsEvent, isHiddenGroup, isVague, type PlaceGroup } from '#projection/placeGroups.ts';
import type { PlanePoint } from '#projection/projection.ts';
import type { StateRole } from '#signs/stateRoles.ts';
import { catalogue } from '#wording/words.ts';
import type { MapLabel, TextPart } from './mapLabels.ts';
import type { Pen } from './pen.ts';
import { roleGlyph } from './roleGlyph.ts';
import { type Font, textWidth } from './textWidth.ts';
import { element, rounded } from './xml.ts';

/** What stands on the map over the countries. */

export type SmallState = PlanePoint & { readonly role: StateRole };

export const LABEL_SIZE = 12;
export const GLYPH_SIZE = 14;
const HALO = 4.4;

/** Width of a part of a label, with its halo. */
export function measureLabel({ text, bold }: TextPart): number {
  const font: Font = { size: LABEL_SIZE, bold };
  return textWidth(text, font);
}

/** A disc with the number of events; dark with a ring where the event of the figure was. */
export function drawMarker(group: PlaceGroup, event: Pick<EventAnswer, 'event'> | null, pen: Pen): string {
  const { x, y, radius, count } = group;
  const isSelected = holdsEvent(group, event);
  const ink = pen.colour(isHiddenGroup(group) ? 'ink-3' : 'ink');
  const panel = pen.colour('panel');
  const dashes = isVague(group) || isHiddenGroup(group) ? '3 2.2' : null;
  const outer = { r: radius + 3, fill: 'none', stroke: ink, 'stroke-width': 1.4, 'stroke-dasharray': dashes };
  const disc = isSelected
    ? { r: radius + 0.4, fill: ink, stroke: panel, 'stroke-width': 2 }
    : { r: radius - 0.9, fill: panel, stroke: ink, 'stroke-width': 1.8, 'stroke-dasharray': dashes };
  const number = { y: 4, 'text-anchor': 'middle', 'font-size': 11.5, 'font-weight': 650 };
  const fill = isSelected ? pen.colour('on-ink') : pen.colour('ink');
  return element(
    'g',
    { transform: `translate(${rounded(x)} ${rounded(y)})` },
    isSelected ? element('circle', outer) : '',
    element('circle', disc),
    pen.text(shortNumber(count), { ...number, fill }),
  );
}

function shortNumber(count: number): string {
  if (count < 1000) return String(count);
  const compact = new Intl.NumberFormat(catalogue.locale, { notation: 'compact', maximumSignificantDigits: 2 });
  return compact.format(count).toLowerCase();
}

/** The sign of a state that is too small for its fill to be seen. */
export function drawSmallState({ x, y, role }: SmallState, pen: Pen): string {
  return roleGlyph(role.sign, role.inferred, { x, y, size: GLYPH_SIZE }, pen);
}

/** The line from a small state to its name, and its foot where no sign stands there. */
export function drawLeader({ leader }: MapLabel, smallStates: readonly SmallState[], pen: Pen): string {
  if (!leader) return '';
  const { x1, y1, x2, y2 } = leader;
  const hasSign = smallStates.some(({ x, y }) => Math.hypot(x - x1, y - y1) < GLYPH_SIZE / 2);
  const halo = pen.colour('map-halo');
  const foot = { cx: x1, cy: y1, r: 2.2, fill: pen.colour('ink'), stroke: halo, 'stroke-width': 0.9 };
  return (
    element('line', { x1, y1, x2, y2, stroke: halo, 'stroke-width': 2.6 }) +
    element('line', { x1, y1, x2, y2, stroke: pen.colour('ink-2'), 'stroke-width': 0.9 }) +
    (hasSign ? '' : element('circle', foot))
  );
}

/** A name with what it does: a text of its own for each line, so that no line turns another round. */
export function drawName(label: MapLabel, pen: Pen): string {
  const { x, y, width, align, lines, lineHeight, baseline } = label;
  const edge = align === 'start' ? x : align === 'end' ? x + width : x + width / 2;
  const halo = { stroke: pen.colour('map-halo'), 'stroke-width': HALO, 'stroke-linejoin': 'round' };
  return lines
    .map((line, row) => {
      const place = { x: edge, y: y + row * lineHeight + baseline, 'text-anchor': align, 'font-size': LABEL_SIZE };
      const runs = line.map(({ text, bold }) => {
        return { text, attributes: { 'font-weight': bold ? 600 : null, fill: pen.colour(bold ? 'ink' : 'map-label') } };
      });
      return pen.runs(runs, { ...place, ...halo, 'paint-order': 'stroke' });
    })
    .join('');
}
