import type { TimelineAnswer } from '#model/answers.ts';
import { embedWords } from '#wording/lateWords.ts';
import { make } from './dom.ts';
import { drawLegend } from './legendPart.ts';
import { drawList } from './listPart.ts';
import type { EmbedOptions } from './options.ts';
import type { Acts, Scene } from './scene.ts';
import { askTimeline, drawTimeline } from './timelinePart.ts';

/** The code of the pictures that are wanted, and what it needs; it comes only where it is needed. */
export type Painters = {
  readonly map: Awaited<ReturnType<typeof loadMap>> | null;
  readonly matrix: typeof import('./matrixPart.ts') | null;
};

/** What a scene is drawn from. */
export type Pictures = Painters & { readonly dates: TimelineAnswer | null };

/** Narrower than this, in CSS pixels, the timeline is a list. */
const WIDE = 560;
/** Lower than this there is no room for a legend. */
const LOW = 300;
const GAP = 12;
/** Of the height, where a timeline stands under the map. */
const MAP_SHARE = 0.45;
/** So little is no picture. */
const LEAST = 80;

async function loadMap() {
  const { drawMap, loadBasemap } = await import('./mapPart.ts');
  return { drawMap, ground: await loadBasemap() };
}

export async function loadPainters({ picture }: EmbedOptions): Promise<Painters> {
  const hasMap = picture === 'map' || picture === 'both';
  const [map, matrix] = await Promise.all([
    hasMap ? loadMap() : null,
    picture === 'matrix' ? import('./matrixPart.ts') : null,
  ]);
  return { map, matrix };
}

export function askPictures(scene: Scene, painters: Painters): Pictures {
  const { picture } = scene.options;
  const hasTime = picture === 'timeline' || picture === 'both';
  return { ...painters, dates: hasTime ? askTimeline(scene) : null };
}

/** The legend of what is drawn, where it is wanted and has room. */
export function legendOf(scene: Scene, { dates, map }: Pictures, room: { width: number; height: number }) {
  if (!scene.options.hasLegend || room.height < LOW) return null;
  return drawLegend(scene, room.width >= WIDE ? dates : null, map !== null);
}

/** Draws the pictures into an element that has its size, and says in which height, in CSS pixels, they stand whole. */
export function drawPictures(into: HTMLElement, scene: Scene, { dates, map, matrix }: Pictures, acts: Acts): number {
  const isWide = into.clientWidth >= WIDE;
  const style = getComputedStyle(into);
  const width = into.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  const height = Math.max(LEAST, into.clientHeight);
  const mapHeight = dates ? height * MAP_SHARE : height;
  let natural = 0;
  if (map) {
    const drawn = map.drawMap(scene, map.ground, { width, height: mapHeight });
    into.append(drawn.element);
    natural += drawn.natural + (dates ? GAP : 0);
  }
  if (dates && isWide) {
    const room = height - (map ? mapHeight + GAP : 0);
    const drawn = drawTimeline(scene, dates, { width, height: room }, acts);
    if (room > LEAST) drawn.element.append(zoomButtons(acts));
    into.append(drawn.element);
    natural += drawn.natural;
  } else if (dates) {
    const list = drawList(scene, dates, acts);
    into.append(list);
    natural += list.offsetHeight;
  }
  if (matrix) {
    const drawn = matrix.drawMatrix(scene, { width, height });
    into.append(drawn.element);
    natural += drawn.natural;
  }
  return natural;
}

function zoomButtons(acts: Acts): HTMLElement {
  const button = (text: string, name: string, way: 'in' | 'out' | 'all'): HTMLElement => {
    const made = make('button', { type: 'button', 'aria-label': name, title: name }, text);
    made.addEventListener('click', () => acts.zoom(way));
    return made;
  };
  return make(
    'div',
    { class: 'zoom' },
    button('+', embedWords.zoomIn, 'in'),
    acts.isWhole() ? null : button('−', embedWords.zoomOut, 'out'),
    acts.isWhole() ? null : button('↔', embedWords.wholeTime, 'all'),
  );
}
