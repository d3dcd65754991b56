// Reads the datasets of a folder as they are published: with version, events in the order of time, and pictures.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { readFile as readDatasetFile } from '../../src/formats/readFile.ts';
import type { Dataset } from '../../src/model/event.ts';
import { EMPTY_FILTER } from '../../src/model/filter.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import type { Picture, Publication } from '../../src/publishing/publication.ts';
import { catalogueOf } from '../../src/wording/languages.ts';
import { speak } from '../../src/wording/words.ts';
import { readIndex } from './datasets.ts';
import { wholeTimeline } from './wholeTimeline.ts';

type Files = Map<string, string | Uint8Array>;

/** A publication, and the files that its page needs beside it, by name. */
export type Prepared = { readonly publication: Publication; readonly files: ReadonlyMap<string, string | Uint8Array> };

/** Px of the page's column, wide and on a phone; the height bears an overview, and names where there is room for them. */
const WIDTHS = [
  { narrow: false, width: 900 },
  { narrow: true, width: 340 },
] as const;
const MOST_HEIGHT = 560;
/** Put into a dataset's folder by hand, for those who show links with a picture. */
const PREVIEW = 'preview.png';

/**
 * The datasets with what their pages say, in the order of the index; `site` is the site's address, null where it is not
 * known. The language of each is spoken while `use` runs, English afterwards. Throws where a dataset cannot be read whole.
 */
export async function eachPublication(
  folder: string,
  site: string | null,
  use: (prepared: Prepared) => void,
): Promise<void> {
  for (const { id, version, versions } of readIndex(folder)) {
    const { dataset, total } = await readDatasetFile(readFileSync(join(folder, id, 'dataset.json'), 'utf8'));
    if (dataset?.events.length !== total)
      throw new Error(
        `data/${id}/dataset.json: expected ${total} events that can be read, got ${dataset?.events.length ?? 'no dataset'}; npm run data:check says why`,
      );
    speak(await catalogueOf(LANGUAGES.find((language) => language === dataset.language.split('-')[0]) ?? 'en'));
    try {
      const versionDate = versions.find((published) => published.version === version)?.date ?? null;
      use(await prepare(folder, dataset, { site, version, versionDate }));
    } finally {
      speak(await catalogueOf('en'));
    }
  }
}

async function prepare(
  folder: string,
  dataset: Dataset,
  known: Pick<Publication, 'site' | 'version' | 'versionDate'>,
): Promise<Prepared> {
  const engine = createEngine(dataset);
  const files: Files = new Map();
  const pictures = await drawTimelines(engine, files);
  const preview = readPreview(join(folder, dataset.id, PREVIEW), files);
  return { publication: { dataset, events: eventsOf(engine, dataset), ...known, pictures, preview }, files };
}

function eventsOf(engine: Engine, dataset: Dataset): Publication['events'] {
  const position = (id: string): number => engine.event({ id, filter: EMPTY_FILTER })?.position ?? 0;
  const ids = dataset.events.map(({ id }) => id).sort((a, b) => position(a) - position(b));
  return ids.flatMap((id) => engine.event({ id, filter: EMPTY_FILTER }) ?? []);
}

/** All events on a timeline by type; none where nothing is dated. */
async function drawTimelines(engine: Engine, files: Files): Promise<Publication['pictures']> {
  const pictures: Publication['pictures'][number][] = [];
  for (const { narrow, width } of WIDTHS)
    for (const theme of ['light', 'dark'] as const) {
      const drawn = await wholeTimeline(engine, theme, { width, mostHeight: MOST_HEIGHT });
      if (drawn === null) return [];
      const file = `timeline${narrow ? '-narrow' : ''}-${theme}.webp`;
      files.set(file, drawn.bytes);
      pictures.push({ file, theme, narrow, width: drawn.width, height: drawn.height });
    }
  return pictures;
}

/** A PNG says its size in the first bytes. Throws where a file of that name is none. */
function readPreview(path: string, files: Files): Picture | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.length < 24) throw new Error(`${path}: expected a PNG`);
  files.set(PREVIEW, bytes);
  return { file: PREVIEW, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
