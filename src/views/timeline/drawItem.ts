import { typeColour } from '#signs/eventType.ts';
import { eventName } from '#wording/sentences.ts';
import { words } from '#wording/words.ts';
import { drawRole, roleColour, roleSentence } from './drawRole.ts';
import styles from './items.module.css';
import bareStyles from './marks.module.css';
import { type BareMark, candidateShares, type PlacedItem } from './visItems.ts';

/** What changes on a mark without moving it. */
export type ItemState = {
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly dimmed: boolean;
  /** The one item in the page's tab order. */
  readonly current: boolean;
};

export const ITEM_ATTRIBUTE = 'data-event';

/** The button of an item: label, flag and, for a point, its mark. Text reaches the page as text nodes only. */
export function drawLabel(placed: PlacedItem, state: ItemState): HTMLButtonElement {
  const { item, shape, role } = placed;
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', role ? `${eventName(item)} ${roleSentence(role)}` : eventName(item));
  button.title = role ? `${item.title}\n${roleSentence(role)}` : item.title;
  if (shape === 'point') button.append(drawMark(placed));
  if (role?.at === 'text') button.append(drawRole(role));
  const caption = placed.bare ? textSpan(bareStyles.caption, '') : button;
  if (item.status === 'planned' || item.status === 'conditional')
    caption.append(textSpan(styles.flag, words.flag[item.status]));
  const text = textSpan(placed.bare ? bareStyles.text : styles.text, item.shortTitle);
  text.lang = item.language;
  caption.append(text);
  if (caption !== button) button.append(caption);
  paint(button, placed, state);
  return button;
}

/** The mark of a range, in a box as wide as the range. */
export function drawRangeMark(placed: PlacedItem, state: ItemState): HTMLElement | '' {
  if (placed.shape === 'point') return '';
  const { item, mark, role } = placed;
  const frame = document.createElement('span');
  frame.setAttribute('aria-hidden', 'true');
  for (const share of mark === 'candidates' || mark === 'several' ? candidateShares(item.date) : []) {
    const circle = document.createElement('i');
    circle.style.left = `${share * 100}%`;
    frame.append(circle);
  }
  if (role && typeof role.at === 'number') {
    const sign = drawRole(role);
    sign.style.left = `${role.at * 100}%`;
    frame.append(sign);
  }
  paint(frame, placed, state);
  return frame;
}

/**
 * Writes what can change on a button or on the mark of a range: on a new one, and on one in the page. The attributes
 * come in one order, so that the widget, which compares text, finds both alike.
 */
export function paint(node: HTMLElement, placed: PlacedItem, state: ItemState): void {
  const isButton = node instanceof HTMLButtonElement;
  const { bare } = placed;
  const looks = bare && isButton ? bareStyles : styles;
  const classes = [
    isButton ? looks.item : styles.range,
    bare && !isButton ? bareStyles.range : '',
    state.selected ? looks.selected : '',
    state.hovered ? looks.hovered : '',
    state.dimmed ? looks.dimmed : '',
  ];
  node.setAttribute(ITEM_ATTRIBUTE, placed.id);
  node.className = classes.filter(Boolean).join(' ');
  node.style.setProperty('--type', `var(--${colourOf(placed)})`);
  node.dataset['mark'] = placed.boundOutside ? 'outside' : placed.mark;
  node.dataset['shape'] = placed.shape;
  node.dataset['label'] = (bare ?? placed).label;
  node.dataset['bare'] = String(bare !== null);
  node.dataset['away'] = String(placed.away);
  node.dataset['status'] = placed.item.status;
  node.dataset['hidden'] = String(placed.item.hidden);
  node.dataset['shows'] = placed.role === null ? 'type' : placed.role.role === null ? 'no-role' : 'role';
  if (!isButton) return;
  if (bare) placeBare(node, bare, placed.shape);
  else {
    node.style.maxWidth = `${placed.room}px`;
    node.style.marginLeft = placed.label === 'inside' ? `${placed.labelOffset}px` : '';
  }
  node.tabIndex = state.current ? 0 : -1;
  node.setAttribute('aria-current', String(state.selected));
}

/** The widget keeps free what the button takes: a point's whole width, and after the box of a range only what is asked. */
function placeBare(button: HTMLButtonElement, { width, offset, free, inset, room }: BareMark, shape: string): void {
  button.style.width = `${width}px`;
  button.style.setProperty('--inset', `${inset}px`);
  button.style.setProperty('--room', `${room}px`);
  if (shape === 'point') {
    button.style.margin = `0 ${(free - width) / 2}px`;
    return;
  }
  button.style.left = `${offset}px`;
  button.style.marginRight = `${free - width}px`;
}

/** Role colours and type colours never mix in one mark. */
function colourOf({ item, role }: PlacedItem): string {
  return role ? roleColour(role) : typeColour(item.type);
}

function drawMark({ mark, role }: PlacedItem): HTMLElement {
  const sign = textSpan(styles.mark, mark === 'doubt' ? '?' : '');
  sign.setAttribute('aria-hidden', 'true');
  if (role) sign.append(drawRole(role));
  return sign;
}

function textSpan(className: string | undefined, text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className ?? '';
  span.textContent = text;
  return span;
}
