import type { PlaceMark, TimelineItem } from '#model/answers.ts';
import { ROLE_SIGNS, type RoleSign, STATUSES, signOf } from '#model/role.ts';
import { typeColour } from '#signs/eventType.ts';
import { compareTypeLanes } from '#signs/laneOrder.ts';
import { countSigns, rolesOfStates } from '#signs/stateRoles.ts';
import { figureWords, helpWords, printWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import { drawDate, drawRole, drawStatus, itemsWithin, marksOf, SIGN_HEIGHT, type Sign } from './legendSigns.ts';
import type { Pen } from './pen.ts';
import type { ReportAnswers } from './reportAnswers.ts';
import type { ReportView } from './reportView.ts';
import { roleGlyph } from './roleGlyph.ts';
import { type Font, fitText, textWidth } from './textWidth.ts';
import { type Defs, element } from './xml.ts';

type Entry = { readonly sign: Sign; readonly words: string };
/** Signs of one kind, under a name of their own. */
type Group = { readonly name: string; readonly entries: readonly Entry[] };

const FONT: Font = { size: 11.5, bold: false };
const NAME_FONT: Font = { size: 11, bold: true };
const LINE = 20;
const SIGN_GAP = 6;
const ENTRY_GAP = 18;
const BASELINE = 12;

/** The signs of timeline and map that are in use, and no others; a matrix explains its own. */
export function signsInUse(
  answers: ReportAnswers,
  view: Pick<ReportView, 'lanes'>,
  pen: Pen,
  defs: Defs,
): readonly Group[] {
  // Bars say in a note what they are.
  const items = answers.density ? [] : itemsShown(answers);
  const groups: readonly Group[] = [
    { name: helpWords.dates, entries: dateEntries(items, pen, defs) },
    { name: helpWords.status, entries: statusEntries(items, pen, defs) },
    answers.roleOf === null
      ? { name: helpWords.types, entries: view.lanes === 'type' ? [] : typeEntries(items, pen) }
      : { name: helpWords.roles, entries: itemRoleEntries(items, pen) },
    { name: helpWords.roles, entries: answers.map ? stateEntries(answers, pen, defs) : [] },
    { name: helpWords.places, entries: placeEntries(answers, pen) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** Line after line, as many signs in each as fit. */
export function drawSigns(
  groups: readonly Group[],
  box: { readonly x: number; readonly y: number; readonly width: number },
  pen: Pen,
): { readonly markup: string; readonly height: number } {
  // Names stand in a column of their own where there is room for one.
  const widest = Math.max(0, ...groups.map(({ name }) => textWidth(name, NAME_FONT)));
  const column = box.width >= 480 ? widest + ENTRY_GAP : 0;
  let [y, markup] = [box.y, ''];
  for (const { name, entries } of groups) {
    const style = { 'font-size': NAME_FONT.size, 'font-weight': 600, fill: pen.colour('ink-2') };
    markup += pen.text(name, { x: box.x, y: y + BASELINE, ...style });
    if (column === 0) y += LINE - 2;
    let x = box.x + column;
    for (const { sign, words: said } of entries) {
      const text = fitText(said, box.width - column - sign.width - SIGN_GAP, FONT);
      const width = sign.width + SIGN_GAP + textWidth(text, FONT);
      if (x > box.x + column && x + width > box.x + box.width) [x, y] = [box.x + column, y + LINE];
      const place = {
        x: x + sign.width + SIGN_GAP,
        y: y + BASELINE,
        'font-size': FONT.size,
        fill: pen.colour('ink-2'),
      };
      markup += element('g', { transform: `translate(${Math.round(x)} ${Math.round(y)})` }, sign.markup);
      markup += pen.text(text, place);
      x += width + ENTRY_GAP;
    }
    y += LINE + (column === 0 ? 3 : 0);
  }
  return { markup, height: y - box.y };
}

/** Items of which something is in the window. */
export function itemsShown({ timeline, window }: ReportAnswers): readonly TimelineItem[] {
  if (!timeline || !window) return [];
  return itemsWithin(timeline.items, window);
}

function dateEntries(items: readonly TimelineItem[], pen: Pen, defs: Defs): readonly Entry[] {
  return marksOf(items).map((mark) => {
    return { sign: drawDate(mark, pen, defs), words: helpWords.known[mark] };
  });
}

/** What only happened needs no sign of it. */
function statusEntries(items: readonly TimelineItem[], pen: Pen, defs: Defs): readonly Entry[] {
  const used = STATUSES.filter((status) => items.some((item) => item.status === status));
  if (used.every((status) => status === 'occurred')) return [];
  return used.map((status) => ({ sign: drawStatus(status, pen, defs), words: words.status(status) }));
}

function typeEntries(items: readonly TimelineItem[], pen: Pen): readonly Entry[] {
  const types = [...new Set(items.map(({ type }) => type))].sort(compareTypeLanes);
  return types.map((type) => ({ sign: dot(pen.colour(typeColour(type))), words: words.type(type) }));
}

function itemRoleEntries(items: readonly TimelineItem[], pen: Pen): readonly Entry[] {
  const roles = items.flatMap(({ role }) =>
    role ? [{ sign: signOf(role.role), inferred: role.certainty !== 'stated' }] : [],
  );
  const none = items.some(({ role }) => role === null);
  const dotted = none ? [{ sign: dot(pen.colour('ink-3'), 2), words: helpWords.notMentioned }] : [];
  return [...glyphEntries(roles, pen), ...dotted];
}

function glyphEntries(roles: readonly { sign: RoleSign; inferred: boolean }[], pen: Pen): readonly Entry[] {
  return ROLE_SIGNS.flatMap((sign) =>
    [false, true].flatMap((inferred) => {
      if (!roles.some((role) => role.sign === sign && role.inferred === inferred)) return [];
      const markup = roleGlyph(sign, inferred, { x: 8, y: SIGN_HEIGHT / 2, size: 15 }, pen);
      return {
        sign: { width: 16, markup },
        words: inferred ? printWords.inferred(words.sign(sign)) : words.sign(sign),
      };
    }),
  );
}

function stateEntries({ event }: ReportAnswers, pen: Pen, defs: Defs): readonly Entry[] {
  return (event ? countSigns(rolesOfStates(event)) : []).map(({ sign, inferred, count }) => {
    const name = inferred ? printWords.inferred(words.sign(sign)) : words.sign(sign);
    return { sign: drawRole({ sign, inferred }, pen, defs), words: printWords.signCount(name, count) };
  });
}

function placeEntries({ map, event }: ReportAnswers, pen: Pen): readonly Entry[] {
  const places = map?.places ?? [];
  const here = new Set(event?.event.places.map(({ name }) => name));
  const isOfEvent = ({ name }: PlaceMark): boolean => here.has(name);
  const isVague = ({ precision, certainty }: PlaceMark): boolean => precision === 'country' || certainty === 'inferred';
  const ring = { cx: 9, cy: 8, fill: 'none', stroke: pen.colour('ink') };
  const entry = (said: string, ...shapes: readonly string[]): Entry => {
    return { sign: { width: 18, markup: shapes.join('') }, words: said };
  };
  const open = element('circle', { ...ring, r: 6, fill: pen.colour('panel'), 'stroke-width': 1.8 });
  const dashed = element('circle', { ...ring, r: 6, 'stroke-width': 1.8, 'stroke-dasharray': '3 2.2' });
  const solid = element('circle', { ...ring, r: 7.2, 'stroke-width': 1.4 }) + dotAt(pen.colour('ink'), 9, 5);
  return [
    places.some(isOfEvent) ? entry(figureWords.placeOfEvent, solid) : null,
    places.some((place) => !isOfEvent(place) && !isVague(place)) ? entry(figureWords.place, open) : null,
    places.some((place) => !isOfEvent(place) && isVague(place)) ? entry(figureWords.placeVague, dashed) : null,
  ].filter((found) => found !== null);
}

function dot(fill: string, r = 4.5): Sign {
  return { width: 12, markup: dotAt(fill, 6, r) };
}

function dotAt(fill: string, cx: number, r: number): string {
  return element('circle', { cx, cy: SIGN_HEIGHT / 2, r, fill });
}
