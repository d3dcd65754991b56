import { typeColour } from '#signs/eventType.ts';
import { words } from '#wording/words.ts';
import styles from './items.module.css';
import { candidateShares, type PlacedItem } from './visItems.ts';

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
  const { item, mark, shape } = placed;
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute(ITEM_ATTRIBUTE, item.id);
  button.setAttribute('aria-label', words.eventName(item));
  button.title = item.title;
  button.style.setProperty('--type', `var(--${typeColour(item.type)})`);
  button.style.maxWidth = `${placed.room}px`;
  button.dataset['mark'] = placed.boundOutside ? 'outside' : mark;
  button.dataset['label'] = placed.label;
  button.dataset['away'] = String(placed.away);
  button.dataset['status'] = item.status;
  button.dataset['hidden'] = String(item.hidden);
  if (shape === 'point') button.append(drawMark(mark));
  if (item.status === 'planned' || item.status === 'conditional')
    button.append(textSpan(styles.flag, words.flag[item.status]));
  const text = textSpan(styles.text, item.shortTitle);
  text.lang = item.language;
  button.append(text);
  paintState(button, state);
  return button;
}

/** Writes a state on a button or on the mark of a range, on a new one and on one in the page alike. */
export function paintState(node: HTMLElement, state: ItemState): void {
  const isButton = node instanceof HTMLButtonElement;
  const classes = [
    isButton ? styles.item : styles.range,
    state.selected ? styles.selected : '',
    state.hovered ? styles.hovered : '',
    state.dimmed ? styles.dimmed : '',
  ];
  node.className = classes.filter(Boolean).join(' ');
  if (!isButton) return;
  node.tabIndex = state.current ? 0 : -1;
  if (state.selected) node.setAttribute('aria-current', 'true');
  else node.removeAttribute('aria-current');
}

/** The mark of a range, in a box as wide as the range. */
export function drawRangeMark(placed: PlacedItem, state: ItemState): HTMLElement | '' {
  if (placed.shape === 'point') return '';
  const { item, mark } = placed;
  const frame = document.createElement('span');
  frame.setAttribute(ITEM_ATTRIBUTE, item.id);
  frame.setAttribute('aria-hidden', 'true');
  frame.style.setProperty('--type', `var(--${typeColour(item.type)})`);
  frame.dataset['mark'] = placed.boundOutside ? 'outside' : mark;
  frame.dataset['status'] = item.status;
  frame.dataset['hidden'] = String(item.hidden);
  for (const share of mark === 'candidates' || mark === 'several' ? candidateShares(item.date) : []) {
    const circle = document.createElement('i');
    circle.style.left = `${share * 100}%`;
    frame.append(circle);
  }
  paintState(frame, state);
  return frame;
}

function drawMark(mark: PlacedItem['mark']): HTMLElement {
  const sign = textSpan(styles.mark, mark === 'doubt' ? '?' : '');
  sign.setAttribute('aria-hidden', 'true');
  return sign;
}

function textSpan(className: string | undefined, text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className ?? '';
  span.textContent = text;
  return span;
}
