// Draws the picture of a view without a browser, for npm run figure and for the build.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAddress, reasonWords, writeAddress } from '../src/address/address.ts';
import type { Theme, View } from '../src/address/view.ts';
import { readOptions, viewQuery } from '../src/embed/options.ts';
import { createEngine, type Engine } from '../src/engine/engine.ts';
import { altText } from '../src/figures/altText.ts';
import type { FigureImage } from '../src/figures/figure.ts';
import { askReport, idsIn, type ReportAnswers } from '../src/figures/reportAnswers.ts';
import { REPORT_WIDTHS, reportFigure } from '../src/figures/reportFigure.ts';
import type { ReportFigureInput } from '../src/figures/reportInput.ts';
import type { ReportPicture } from '../src/figures/reportView.ts';
import { readFile as readDatasetFile } from '../src/formats/readFile.ts';
import type { Dataset } from '../src/model/event.ts';
import type { Language } from '../src/model/language.ts';
import { type Basemap, parseBasemap } from '../src/projection/countries.ts';
import { filterSentence } from '../src/views/filters/filterText.ts';
import { catalogueOf } from '../src/wording/languages.ts';
import { catalogue, speak, words } from '../src/wording/words.ts';
import { readIndex, readVersions } from './vite/datasets.ts';
import { allOutlines } from './vite/outlines.ts';

export const TEXTS = ['outlines', 'editable'] as const;

export type FigureOptions = {
  /** Null, or what is left out, is as the address says; without a word there: timeline, light, English. */
  readonly show?: ReportPicture | null;
  readonly theme?: Theme | null;
  readonly language?: Language | null;
  readonly title?: string | null;
  readonly subtitle?: string | null;
  /** In px; 960 where it is left out. */
  readonly width?: number;
  /** Letters as paths, which look the same everywhere, or as text that can be edited. */
  readonly text?: (typeof TEXTS)[number];
  /** Begins every id in the picture. */
  readonly idPrefix?: string;
  /** The folder of the datasets. */
  readonly data?: string;
  /** Of the site, with a slash at its end, where the address itself names none. */
  readonly site?: string | null;
};

export type DrawnFigure = FigureImage & { readonly alt: string };

const pathTo = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const WIDTH = 960;

/** The picture of a view as SVG. Throws an Error that says what was expected where it cannot be drawn. */
export async function figureOf(address: string, options: FigureOptions = {}): Promise<string> {
  return (await drawFigure(address, options)).svg;
}

/** The same with its size, the letters for which there is no outline, and words for those who do not see it. */
export async function drawFigure(address: string, options: FigureOptions = {}): Promise<DrawnFigure> {
  const { width = WIDTH, text = 'outlines', idPrefix = 'figure' } = options;
  const { least, most } = REPORT_WIDTHS;
  if (!Number.isInteger(width) || width < least || width > most)
    throw new Error(`Width: expected whole px from ${least} to ${most}, got ${width}`);
  return inLanguageOf(address, options, async () => {
    const report = await readReport(address, options);
    const outlines = text === 'outlines' ? { outlines: allOutlines() } : {};
    return { ...reportFigure({ ...report, width, idPrefix, ...outlines }), alt: altText(report) };
  });
}

/** What the picture of an address is drawn from, with its words in the language that is spoken. */
export async function readReport(
  address: string,
  options: FigureOptions = {},
): Promise<Omit<ReportFigureInput, 'width' | 'idPrefix' | 'outlines'>> {
  const query = queryOf(address);
  const asked = readOptions(query);
  const view = readView(viewQuery(query));
  const { dataset, version } = await readPinned(options.data ?? pathTo('data'), view);
  const engine = createEngine(dataset);
  const show = options.show ?? asked.picture;
  const answers = await askReport(engine, engine.overview(), view, show);
  checkKnown(engine, answers, view);
  const sentence = filterSentence(view.filter, answers.names);
  return {
    ...{ show, answers, view },
    basemap: answers.map ? readBasemap() : null,
    title: options.title ?? asked.title,
    subtitle: options.subtitle ?? asked.subtitle,
    filters: sentence === '' ? [] : [sentence],
    data: { version, address: whereItIs(address, { ...view, version }, options.site ?? null) },
    theme: options.theme ?? asked.theme ?? view.theme ?? 'light',
  };
}

/** One picture after the other: the words of all code change with the language that is spoken. */
let turn: Promise<unknown> = Promise.resolve();

function inLanguageOf<T>(address: string, { language }: FigureOptions, draw: () => Promise<T>): Promise<T> {
  const mine = turn.then(async () => {
    const before = catalogue;
    speak(await catalogueOf(language ?? readView(viewQuery(queryOf(address))).language ?? 'en'));
    try {
      return await draw();
    } finally {
      speak(before);
    }
  });
  turn = mine.catch(() => null);
  return mine;
}

/** What follows the question mark; an address without one is a query itself. */
function queryOf(address: string): string {
  const [whole = ''] = address.trim().split('#');
  const at = whole.indexOf('?');
  if (at >= 0) return whole.slice(at + 1);
  if (!URL.canParse(whole) && whole.includes('=')) return whole;
  if (URL.canParse(whole)) return '';
  throw new Error(`Address: expected that of a view, as './?d=paris-2025-03-11', got "${address}"`);
}

function readView(query: string): View {
  const { view, problems } = parseAddress(query);
  const [first] = problems;
  if (first) throw new Error(`Address: ${words.addressProblem(first.key, first.value, reasonWords(first.reason))}`);
  return view;
}

/** The dataset in the version that is pinned, or the latest. */
async function readPinned(folder: string, view: View): Promise<{ dataset: Dataset; version: string }> {
  const index = readIndex(folder);
  const entry = index.find(({ id }) => id === view.dataset);
  if (!entry)
    throw new Error(`Dataset: expected one of ${index.map(({ id }) => id).join(', ')}, got "${view.dataset}"`);
  const texts = readVersions(folder, view.dataset);
  const pinned = view.version ?? entry.version;
  const [version, ...others] = [...texts.keys()].filter((known) => known.startsWith(pinned));
  if (version === undefined || others.length > 0)
    throw new Error(`Version of ${view.dataset}: expected one of ${[...texts.keys()].join(', ')}, got "${pinned}"`);
  const { dataset, issues } = await readDatasetFile(texts.get(version) ?? '');
  if (dataset) return { dataset, version };
  throw new Error(`data/${view.dataset}: expected a dataset that can be read, got: ${issues[0]?.message ?? 'nothing'}`);
}

/** A picture must not be of less than its address names. */
function checkKnown(engine: Engine, { names }: ReportAnswers, view: View): void {
  const asked = idsIn(view);
  const known = {
    actors: names.actors.map(({ id }) => id),
    countries: names.countries,
    types: names.types,
    sources: names.sources.map(({ id }) => id),
    tags: names.tags,
    events: names.events,
  };
  for (const kind of ['actors', 'countries', 'types', 'sources', 'tags', 'events'] as const) {
    const missing = asked[kind].find((id) => !known[kind].includes(id));
    if (missing !== undefined)
      throw new Error(`Address: expected ${kind} of the dataset ${engine.overview().id}, got "${missing}"`);
  }
}

/** Null where the site is not known: the picture then names dataset and version alone. */
function whereItIs(address: string, view: View, site: string | null): string | null {
  const given = address.trim();
  const base = /^https?:\/\//.test(given) && URL.canParse(given) ? new URL('.', given).href : site;
  return base === null ? null : base + writeAddress({ ...view, theme: null, cited: null, rest: [] });
}

let basemap: Basemap | null = null;

function readBasemap(): Basemap {
  const path = pathTo('public/basemap/coarse.json');
  if (!existsSync(path))
    throw new Error(`${join('public', 'basemap', 'coarse.json')}: expected the base map, got no file`);
  basemap ??= parseBasemap(JSON.parse(readFileSync(path, 'utf8')));
  return basemap;
}
