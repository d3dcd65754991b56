// Every event of a dataset on a timeline by type, as a picture whose letters need no font.
import sharp from 'sharp';
import type { Engine } from '../../src/engine/engine.ts';
import { type TimelineImage, timelineFigure } from '../../src/figures/timelineFigure.ts';
import { EMPTY_FILTER } from '../../src/model/filter.ts';
import { allOutlines } from './outlines.ts';

/** Pixels for each px, so that letters are sharp on the screens of phones and laptops. */
const SHARPNESS = 2;
/** Dots to the inch at which a px of a drawing becomes one pixel. */
const DENSITY = 72;

export type Size = { readonly width: number; readonly mostHeight: number };

/** WebP almost without loss, and its size in px: each of them is two pixels wide. */
export type Raster = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

/**
 * Null where nothing is dated. In pixels, since the first text of a page takes a browser longer than the whole picture.
 */
export async function wholeTimeline(engine: Engine, theme: 'light' | 'dark', size: Size): Promise<Raster | null> {
  const image = draw(engine, theme, size);
  if (image === null) return null;
  const drawing = sharp(Buffer.from(image.svg), { density: DENSITY * SHARPNESS });
  const bytes = await drawing.webp({ nearLossless: true, quality: 60, effort: 4 }).toBuffer();
  return { bytes, width: image.width, height: image.height };
}

function draw(engine: Engine, theme: 'light' | 'dark', size: Size): TimelineImage | null {
  const window = engine.overview().extent;
  if (window === null) return null;
  const answer = engine.timeline({ filter: EMPTY_FILTER, lanes: 'type', roleOf: null, keep: null });
  const shown = { answer, lanes: 'type', window, published: null, selected: null, roleOf: null } as const;
  return timelineFigure({ ...shown, ...size, theme, idPrefix: 'timeline', outlines: allOutlines() });
}
