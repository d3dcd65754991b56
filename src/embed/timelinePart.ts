import { type TimelineHit, type TimelineImage, timelineFigure } from '#figures/timelineFigure.ts';
import type { TimelineAnswer, TimelineItem } from '#model/answers.ts';
import { DAY_MS } from '#model/date.ts';
import type { TimeWindow } from '#model/filter.ts';
import { actorName } from '#wording/actorName.ts';
import { embedWords } from '#wording/lateWords.ts';
import { eventName } from '#wording/sentences.ts';
import { make, picture } from './dom.ts';
import type { Acts, Drawn, Scene } from './scene.ts';

/** As high as a timeline grows where its page gives it any height. */
const MOST_HEIGHT = 620;

export function askTimeline({ engine, view }: Scene): TimelineAnswer {
  const roleOf = view.roles ? (view.filter.participant.values[0]?.actor ?? null) : null;
  return engine.timeline({ filter: view.filter, keep: view.selected, lanes: view.lanes, roleOf });
}

/** The timeline as its figure, with a button over each event. */
export function drawTimeline(
  scene: Scene,
  answer: TimelineAnswer,
  room: { width: number; height: number },
  acts: Acts,
): Drawn {
  const { window } = scene;
  if (window === null) return { element: make('p', {}, embedWords.nothing), natural: 60 };
  const draw = (mostHeight: number): TimelineImage =>
    timelineFigure({
      answer,
      lanes: scene.view.lanes,
      roleOf: roleName(scene),
      window,
      published: scene.selected?.published ?? null,
      selected: scene.view.selected,
      width: room.width,
      mostHeight,
      theme: scene.theme,
      idPrefix: 'timeline',
    });
  const free = draw(MOST_HEIGHT);
  const tight = free.height > room.height ? draw(room.height) : free;
  // A picture reserves room for notes that it may not need.
  const roomier = tight === free ? free : draw(2 * room.height - tight.height);
  const image = roomier.height <= room.height ? roomier : tight;
  const element = make('div', { class: 'timeline' }, picture(image.svg), buttonsOver(image, answer, acts));
  panByDragging(element, image, window, scene, acts);
  return { element, natural: free.height };
}

function roleName({ engine, view }: Scene): string | null {
  const actor = view.roles ? view.filter.participant.values[0]?.actor : undefined;
  if (actor === undefined) return null;
  const empty = { actors: [actor], countries: [], types: [], sources: [], tags: [], events: [] };
  const [found] = engine.names(empty).actors;
  return found ? actorName(found) : null;
}

/** One tab stop; arrows move between the events. */
function buttonsOver({ hits }: TimelineImage, { items }: TimelineAnswer, acts: Acts): HTMLElement {
  const byId = new Map(items.map((item) => [item.id, item]));
  const buttons = hits.flatMap((hit) => {
    const item = byId.get(hit.id);
    return item ? [buttonOver(hit, item, acts)] : [];
  });
  buttons[0]?.setAttribute('tabindex', '0');
  const group = make('div', { class: 'hits', role: 'group', 'aria-label': embedWords.marks }, ...buttons);
  group.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const next = buttons[nextIndex(event.key, at, buttons.length)];
    if (at < 0 || !next) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  });
  return group;
}

function nextIndex(key: string, at: number, length: number): number {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(length - 1, at + 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : -1;
}

function buttonOver({ id, x, y, width, height }: TimelineHit, item: TimelineItem, acts: Acts): HTMLButtonElement {
  const name = eventName(item);
  const button = make('button', {
    type: 'button',
    tabindex: -1,
    'aria-label': name,
    title: item.title,
    'data-event': id,
  });
  Object.assign(button.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  button.addEventListener('click', () => acts.select(id));
  return button;
}

/** By a pointer that can be dragged without scrolling the page: touch moves the page, as everywhere else on it. */
function panByDragging(
  element: HTMLElement,
  { plot }: TimelineImage,
  window: TimeWindow,
  { overview }: Scene,
  acts: Acts,
): void {
  const perPixel = (window.end - window.start) / (plot.right - plot.left);
  const whole = overview.extent;
  if (whole === null || window.end - window.start >= whole.end - whole.start) return;
  element.dataset['pans'] = '';
  element.addEventListener('pointerdown', (down) => {
    if (down.pointerType === 'touch' || down.button !== 0) return;
    const stop = new AbortController();
    const { signal } = stop;
    const onUp = (up: PointerEvent): void => {
      stop.abort();
      const moved = (down.clientX - up.clientX) * perPixel;
      if (Math.abs(down.clientX - up.clientX) > 4) acts.show(within(window, moved, whole));
    };
    globalThis.addEventListener('pointerup', onUp, { signal });
    globalThis.addEventListener('pointercancel', () => stop.abort(), { signal });
  });
}

function within(window: TimeWindow, moved: number, whole: TimeWindow): TimeWindow {
  const by = Math.min(Math.max(moved, whole.start - window.start), whole.end - window.end);
  return { start: window.start + by, end: window.end + by };
}

/** The window zoomed by a factor round its middle, no longer than all of time and no shorter than a day. */
export function zoomed(window: TimeWindow, factor: number, whole: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(DAY_MS, (window.end - window.start) * factor), whole.end - whole.start);
  const middle = (window.start + window.end) / 2;
  const start = Math.min(Math.max(whole.start, middle - length / 2), whole.end - length);
  return { start, end: start + length };
}
