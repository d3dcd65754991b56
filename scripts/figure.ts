// Writes the picture of a view as a file, and says on standard output what it shows: npm run figure -- '<address of a view>' out.svg|out.png|out.pdf [options]
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { THEMES } from '../src/address/view.ts';
import type { FigureImage } from '../src/figures/figure.ts';
import { REPORT_PICTURES } from '../src/figures/reportView.ts';
import { LANGUAGES } from '../src/model/language.ts';
import { drawFigure, type FigureOptions, TEXTS } from './figures.ts';

const USAGE = `npm run figure -- '<address of a view>' out.svg|out.png|out.pdf
  --show timeline|map|both|matrix   what is drawn
  --width 960                       in px, 320 to 2000
  --theme light|dark
  --lang en|fr|uk
  --text outlines|editable          letters as paths, or as text
  --title '…' --subtitle '…'        instead of those of the data
  --site https://…/                 where the view is, if its address does not say so
  --scale 2                         dots for each px, PNG only, 1 to 4`;

const KINDS = ['.svg', '.png', '.pdf'] as const;
const MOST_SCALE = 4;

async function run(given: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(given);
  const [address, file, ...more] = positionals;
  if (address === undefined || file === undefined || more.length > 0)
    throw new Error(`Expected an address and a file, got ${positionals.length} arguments.\n${USAGE}`);
  const kind = oneOf('File name', extname(file).toLowerCase(), KINDS);
  const scale = Number(values.scale ?? 1);
  if (!(scale >= 1 && scale <= MOST_SCALE))
    throw new Error(`--scale: expected 1 to ${MOST_SCALE}, got "${values.scale}"`);
  if (values.scale !== undefined && kind !== '.png') throw new Error(`--scale: expected a PNG, got ${file}`);
  const options: FigureOptions = {
    show: values.show === undefined ? null : oneOf('--show', values.show, REPORT_PICTURES),
    theme: values.theme === undefined ? null : oneOf('--theme', values.theme, THEMES),
    language: values.lang === undefined ? null : oneOf('--lang', values.lang, LANGUAGES),
    text: values.text === undefined ? 'outlines' : oneOf('--text', values.text, TEXTS),
    title: values.title ?? null,
    subtitle: values.subtitle ?? null,
    site: values.site ?? null,
    ...(values.width === undefined ? {} : { width: Number(values.width) }),
  };
  const image = await drawFigure(address, options);
  if (image.missing.length > 0)
    console.error(`Stayed text, since no font here has their letters: ${image.missing.join(' ')}`);
  await writeFile(file, kind === '.svg' ? `${image.svg}\n` : await print(image, kind, scale));
  console.log(`${file}: ${image.width} × ${image.height} px`);
  console.log(image.alt);
}

function readArguments(given: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        ...{ show: text, width: text, theme: text, lang: text, text, scale: text },
        ...{ title: text, subtitle: text, site: text },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  throw new Error(`${name}: expected one of ${known.join(', ')}, got "${value}"`);
}

/** By a browser, which is asked for only here. */
async function print({ svg, width, height }: FigureImage, kind: '.png' | '.pdf', scale: number): Promise<Buffer> {
  const [{ chromium }, { findChromium, runsAsRoot }] = await Promise.all([
    import('@playwright/test'),
    import('./browser.mjs'),
  ]);
  const executablePath = findChromium({ install: false });
  if (!executablePath)
    throw new Error(
      `A ${kind.slice(1).toUpperCase()} needs Chromium: expected one, or its path in CHROMIUM_PATH, got none`,
    );
  const browser = await chromium.launch({ executablePath, args: runsAsRoot() ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
    const size = `@page{size:${width}px ${height}px;margin:0}`;
    await page.setContent(`<!doctype html><style>${size}html,body{margin:0}svg{display:block}</style>${svg}`);
    if (kind === '.png') return await page.screenshot();
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, pageRanges: '1' });
  } finally {
    await browser.close();
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
