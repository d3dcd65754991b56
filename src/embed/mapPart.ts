import { mapFigure } from '#figures/mapFigure.ts';
import { countryOf } from '#model/event.ts';
import { type Basemap, parseBasemap } from '#projection/countries.ts';
import { fetchText } from './data.ts';
import { make, picture } from './dom.ts';
import type { Drawn, Scene } from './scene.ts';

/** Height of a map by its width, where its page gives it any height. */
const SHAPE = 0.56;
const LEAST = 200;
const MOST = 520;
/** Lower than this it is no map any more. */
const LOWEST = 120;

let basemap: Promise<Basemap> | null = null;

/** The base map, fetched once and only where a map is shown. */
export function loadBasemap(): Promise<Basemap> {
  basemap ??= fetchText('basemap/coarse.json').then((text) => parseBasemap(JSON.parse(text)));
  return basemap;
}

/** The map as its figure; its height is that of the room, as far as it is still a map then. */
export function drawMap(scene: Scene, ground: Basemap, room: { width: number; height: number }): Drawn {
  const { engine, overview, view, selected, theme } = scene;
  const answer = engine.map(view.filter);
  const wanted = Math.min(MOST, Math.max(LEAST, room.width * SHAPE));
  const draw = (height: number) =>
    mapFigure({
      basemap: ground,
      overview,
      answer,
      event: selected,
      position: view.map,
      outlined: outlinedOf(scene),
      width: room.width,
      height,
      theme,
      idPrefix: 'map',
    });
  const free = draw(wanted);
  const over = Math.ceil(free.height - room.height);
  const image = over > 0 ? draw(Math.max(LOWEST, wanted - over)) : free;
  return { element: make('div', { class: 'map' }, picture(image.svg)), natural: free.height };
}

/** The one state that is filtered to. */
function outlinedOf({ engine, view }: Scene): readonly string[] {
  const actors = [...new Set(view.filter.participant.values.map(({ actor }) => actor))];
  if (actors.length !== 1) return [];
  const [found] = engine.names({ actors, countries: [], types: [], sources: [], tags: [], events: [] }).actors;
  const country = found?.kind === 'state' ? countryOf(found) : null;
  return country === null ? [] : [country];
}
