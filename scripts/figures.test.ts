import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { altText } from '../src/figures/altText.ts';
import { FACES } from '../src/figures/outlines.ts';
import { forbiddenIn, idTroubles, readSvg, textsOutside } from '../src/figures/testSvg.ts';
import { textWidth } from '../src/figures/textWidth.ts';
import { catalogue } from '../src/wording/words.ts';
import { drawFigure, type FigureOptions, figureOf, readReport } from './figures.ts';
import { outlineTable } from './vite/outlines.ts';

const PARIS = './?d=paris-2025-03-11&sel=paris-chiefs-of-staff-meeting-2025-03-11';
const FILTERED = './?d=ukraine-security-guarantees&p=USA.not-invited,USA.absent';
const WIDTHS = [320, 640, 960, 2000];
const PICTURES = ['timeline', 'map', 'both', 'matrix'] as const;

function textsOf(svg: string): readonly string[] {
  return readSvg(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []));
}

function saidIn(svg: string): readonly string[] {
  return readSvg(svg).flatMap(({ attributes }) => attributes['aria-label'] ?? []);
}

describe.each(PICTURES)('the picture of the Paris view, %s', (show) => {
  it.each(WIDTHS)('holds nothing at %s px that acts, or is lost, outside the page', async (width) => {
    for (const text of ['outlines', 'editable'] as const) {
      const svg = await figureOf(PARIS, { show, width, text });
      expect([forbiddenIn(svg), idTroubles(svg, 'figure')]).toEqual([[], []]);
      expect(svg).not.toMatch(/var\(|<script|<foreignObject|\son\w+=|href=|<style/i);
    }
  });

  it.each(WIDTHS)('has no outline at %s px for which there are no letters, and no text left', async (width) => {
    for (const language of ['en', 'uk', 'fr'] as const) {
      const { svg, missing } = await drawFigure(PARIS, { show, width, language });
      expect([textsOf(svg), missing]).toEqual([[], []]);
    }
  });

  it('says what it is in title and description', async () => {
    const [root, title, description] = readSvg(await figureOf(PARIS, { show }));
    expect(root?.attributes['aria-labelledby']).toBe('figure-title figure-desc');
    expect(title?.text).toBe('Chiefs of staff from most NATO members meet in Paris; the US is not invited');
    expect(description?.text).toContain('Licence: CC BY 4.0');
  });
});

describe.each(['timeline', 'map', 'both'] as const)('words stay inside the frame, %s', (show) => {
  it.each(WIDTHS)('at %s px, in every language, of few events and of many', async (width) => {
    for (const address of [PARIS, FILTERED, './?d=ukraine-security-guarantees'])
      for (const language of ['en', 'fr', 'uk'] as const) {
        const options: FigureOptions = {
          show,
          width,
          language,
          text: 'editable',
          site: 'https://example.org/dateline/',
        };
        const image = await drawFigure(address, options);
        expect(textsOutside(image.svg, image)).toEqual([]);
      }
  });
});

it('letters drawn as outlines are no wider than what was measured for them', async () => {
  const tables = FACES.map((face) => [outlineTable(`${face}-latin`), outlineTable(`${face}-cyrillic`)] as const);
  const advanceOf = (at: number, letter: string): number => {
    const [latin, cyrillic] = tables[at] ?? [];
    return (latin?.glyphs[letter] ?? cyrillic?.glyphs[letter] ?? [0])[0];
  };
  const fonts = [{ bold: false }, { bold: true }, { bold: false, serif: true }];
  for (const language of ['en', 'uk'] as const) {
    const said = saidIn(await figureOf('./?d=ukraine-security-guarantees', { show: 'both', language }));
    expect(said.length).toBeGreaterThan(100);
    for (const [at, font] of fonts.entries())
      for (const line of said) {
        const real = [...line].reduce((sum, letter) => sum + advanceOf(at, letter), 0) / 1000;
        expect(real, line).toBeLessThanOrEqual(textWidth(line, { size: 1, ...font }) * 1.01);
      }
  }
});

describe('around the picture stand', () => {
  it('dataset, version, address and licence', async () => {
    const said = saidIn(await figureOf(`https://example.org/dateline/${PARIS.slice(2)}`, { width: 2000 }));
    const data = said.find((line) => line.startsWith('Data: '));
    expect(data).toMatch(
      /^Data: Paris chiefs-of-staff meeting, March 2025, version [0-9a-f]{12}; https:\/\/example\.org\/dateline\/\?d=paris-2025-03-11@[0-9a-f]{12}&sel=/,
    );
    expect(said).toContain('Licence: CC BY 4.0');
  });

  it('no address where the site is not known', async () => {
    expect(saidIn(await figureOf(PARIS, { width: 2000 })).join()).not.toContain('?d=');
  });

  it('filters in words, with how many events meet them', async () => {
    const said = saidIn(await figureOf(FILTERED, { width: 2000 }));
    expect(said).toContainEqual(expect.stringMatching(/^Filters: Participant is United States .* \d+ of 70 events\.$/));
  });

  it('just the signs that are in use', async () => {
    const timeline = saidIn(await figureOf(PARIS, { width: 2000 }));
    expect(timeline).toEqual(expect.arrayContaining(['Day known', 'On or before', 'Conditional']));
    expect(timeline).not.toContain('Absent: 2');
    expect(timeline).not.toContain('Month or year only');
    const map = saidIn(await figureOf(PARIS, { width: 2000, show: 'map' }));
    expect(map).toEqual(expect.arrayContaining(['Absent: 2', 'Attended, inferred: 28', 'Not invited: 1']));
    expect(map).not.toContain('Day known');
  });
});

it('words for those who do not see it say who was there, and that some were not', async () => {
  const report = await readReport(PARIS, { show: 'map' });
  const text = altText(report);
  expect(text).toContain('Map of states by their role: Paris meeting of chiefs of staff.');
  expect(text).toMatch(/2 .*absent/);
});

it('what cannot be drawn is refused with what was expected', async () => {
  await expect(figureOf('./?d=nowhere')).rejects.toThrow(/expected one of paris-2025-03-11, .*, got "nowhere"/);
  await expect(figureOf('./?d=paris-2025-03-11@000000')).rejects.toThrow(
    /expected one of [0-9a-f]{12}.*, got "000000"/,
  );
  await expect(figureOf('./?d=paris-2025-03-11&sel=never')).rejects.toThrow('expected events of the dataset');
  await expect(figureOf('./?d=paris-2025-03-11&st=maybe')).rejects.toThrow('st=maybe');
  await expect(figureOf('nothing of ours')).rejects.toThrow('got "nothing of ours"');
  await expect(figureOf(PARIS, { width: 100 })).rejects.toThrow('expected whole px from 320 to 2000, got 100');
});

it('the same address gives the same picture, and the language that was spoken is spoken again', async () => {
  const first = await figureOf(PARIS, { language: 'uk' });
  expect(catalogue.locale).toBe('en-GB');
  const [second, english] = await Promise.all([figureOf(PARIS, { language: 'uk' }), figureOf(PARIS)]);
  expect(second).toBe(first);
  expect(saidIn(english)).toContain('Dates');
});

it('of more events than can be drawn one by one it shows how many there were when', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  try {
    const source = new URL('../data/ukraine-security-guarantees/dataset.json', import.meta.url);
    const { events, ...rest } = JSON.parse(readFileSync(source, 'utf8'));
    const many = Array.from({ length: 5000 }, (_, at) => ({ ...events[at % events.length], id: `event-${at}` }));
    mkdirSync(join(folder, 'many'));
    writeFileSync(join(folder, 'many', 'dataset.json'), JSON.stringify({ ...rest, id: 'many', events: many }));
    for (const width of WIDTHS) {
      const image = await drawFigure('./?d=many', { data: folder, width, text: 'editable' });
      expect(textsOutside(image.svg, image)).toEqual([]);
      expect(textsOf(image.svg).join(' ')).toMatch(
        /bars count them by month, on a square-root scale, the highest [\d,]+\./,
      );
      expect(image.alt).toContain('Timeline of 5,000 events');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
