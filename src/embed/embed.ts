import { parseAddress } from '#address/address.ts';
import type { Theme, View } from '#address/view.ts';
import { createEngine } from '#engine/engine.ts';
import { embedWords } from '#wording/lateWords.ts';
import type { PreparedDataset } from './data.ts';
import { make } from './dom.ts';
import { connectHost } from './messages.ts';
import type { EmbedOptions } from './options.ts';
import { drawFoot, drawHead } from './page.ts';
import { askPictures, drawPictures, legendOf, loadPainters } from './pictures.ts';
import type { Acts, Scene } from './scene.ts';
import { zoomed } from './timelinePart.ts';

const ZOOM_STEP = 0.6;
const DARK = '(prefers-color-scheme: dark)';

/** The embed: one state, drawn whole each time that it, or the room for it, is another. */
export async function startEmbed(
  { dataset, version }: PreparedDataset,
  options: EmbedOptions,
  asked: View,
): Promise<void> {
  const painters = await loadPainters(options);
  const engine = createEngine(dataset);
  const overview = engine.overview();
  const extent = overview.extent;
  let view = asked;
  let window = view.filter.window ?? extent;
  let isOpen = false;
  let isOnPaper = false;

  const themeNow = (): Theme => {
    if (isOnPaper) return 'light';
    return options.theme ?? (matchMedia(DARK).matches ? 'dark' : 'light');
  };
  const sceneNow = (): Scene => {
    const selected = view.selected === null ? null : engine.event({ id: view.selected, filter: view.filter });
    return { engine, overview, view, options, theme: themeNow(), selected, window };
  };
  const acts: Acts = {
    select: (id) => {
      view = { ...view, selected: id };
      isOpen = true;
      void draw().then(() => document.querySelector<HTMLElement>('.card')?.focus());
    },
    show: (next) => {
      window = next;
      void draw();
    },
    zoom: (way) => {
      if (window === null || extent === null) return;
      window = way === 'all' ? extent : zoomed(window, way === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP, extent);
      void draw();
    },
    isWhole: () => window === extent,
  };
  const host = connectHost(options.origin, (query) => {
    view = parseAddress(query).view;
    window = view.filter.window ?? extent;
    isOpen = false;
    void draw();
  });

  let turn = 0;
  async function draw(): Promise<void> {
    const mine = ++turn;
    const scene = sceneNow();
    const room = { width: document.documentElement.clientWidth, height: globalThis.innerHeight };
    // A frame that is not shown has no size; it is drawn when it has one.
    if (room.width === 0) return;
    document.documentElement.dataset['theme'] = scene.theme;
    const kept = focusedEvent();
    const pictures = askPictures(scene, painters);
    const [head, foot] = [drawHead(scene), drawFoot(scene, version)];
    const legend = legendOf(scene, pictures, room);
    const area = make('div', { class: 'pictures' });
    const main = make('main', {}, area, legend);
    const body = make('div', { class: 'embed' }, head, main, foot);
    // What the picture before it was dressed in.
    document.body.removeAttribute('style');
    document.body.replaceChildren(body);
    // What stands round the pictures says how much room they have.
    const around = head.offsetHeight + foot.offsetHeight + (legend?.offsetHeight ?? 0);
    const natural = around + drawPictures(area, scene, pictures, acts);
    if (isOpen && scene.selected) {
      const { drawCard } = await import('./cardPart.ts');
      if (mine !== turn) return;
      main.append(drawCard(scene.selected, scene, close));
    }
    if (kept !== null) focusEvent(kept);
    document.documentElement.dataset['state'] = 'drawn';
    host.resize(natural);
  }
  function close(): void {
    isOpen = false;
    const { selected } = view;
    void draw().then(() => selected !== null && focusEvent(selected));
  }

  let size = '';
  const redrawOnNewSize = (): void => {
    const now = `${document.documentElement.clientWidth} ${globalThis.innerHeight}`;
    if (now === size) return;
    size = now;
    void draw();
  };
  globalThis.addEventListener('resize', redrawOnNewSize);
  matchMedia(DARK).addEventListener('change', () => void draw());
  // A browser takes what stands there when the event ends, so nothing of the drawing may wait.
  for (const when of ['beforeprint', 'afterprint'])
    globalThis.addEventListener(when, () => {
      isOnPaper = when === 'beforeprint';
      void draw();
    });
  // Words have another width in the font that they were waiting for.
  document.fonts.addEventListener('loadingdone', () => void draw());
  size = `${document.documentElement.clientWidth} ${globalThis.innerHeight}`;
  void draw().then(host.ready);
  document.title = options.title ?? overview.title ?? embedWords.timeline;
}

function focusedEvent(): string | null {
  return (document.activeElement as HTMLElement | null)?.dataset?.['event'] ?? null;
}

function focusEvent(id: string): void {
  document.querySelector<HTMLElement>(`button[data-event="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}
