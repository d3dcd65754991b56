import type { Size } from '#projection/planeView.ts';
import { figureWords } from '#wording/lateWords.ts';
import type { Drawing, FigureFrame } from './figure.ts';
import { drawMap } from './mapFigure.ts';
import { drawMatrix } from './matrixFigure.ts';
import type { Pen } from './pen.ts';
import { drawDensity } from './reportDensity.ts';
import type { ReportFigureInput } from './reportInput.ts';
import { drawLines } from './reportLines.ts';
import { drawTimeline } from './timelineFigure.ts';
import { createDefs } from './xml.ts';

/** A picture, and where it stands in its row, in px from the left. */
export type Placed = { readonly x: number; readonly width: number; readonly drawing: Drawing };

/** Height of a map by its width. */
const MAP_SHAPE = 0.56;
const MAP_HEIGHT = { least: 200, most: 760 } as const;
/** From this width on map and timeline stand beside each other. */
const BESIDE = 1400;
const MAP_SHARE = 0.46;
const BETWEEN = 28;
/** A timeline that is so many times as high as the map stands under it. */
const LONGEST = 1.5;

/** The pictures in rows, one under the other or two beside each other. */
export function drawPictures(input: ReportFigureInput, width: number, pen: Pen): readonly (readonly Placed[])[] {
  const { show, answers } = input;
  if (answers.count.matched === 0 && !answers.event) return [[saying(figureWords.noEvents, input, pen)]];
  if (show === 'matrix') return [[{ x: 0, width, drawing: matrixPart(input, width, pen) }]];
  const row = show === 'both' && input.width >= BESIDE && answers.window !== null ? beside(input, width, pen) : null;
  if (row) return [row];
  const drawings = [
    show === 'timeline' ? null : mapPart(input, { width, height: mapHeight(width) }, pen),
    show === 'map' ? null : timelinePart(input, width, pen),
  ];
  return drawings.filter((drawing) => drawing !== null).map((drawing) => [{ x: 0, width, drawing }]);
}

/** Map and timeline in one row; null where the timeline is so long that the map would leave its side empty. */
function beside(input: ReportFigureInput, width: number, pen: Pen): readonly Placed[] | null {
  const mapWidth = Math.round(width * MAP_SHARE);
  const rest = { x: mapWidth + BETWEEN, width: width - mapWidth - BETWEEN };
  const timeline = timelinePart(input, rest.width, pen);
  const size = { width: mapWidth, height: mapHeight(mapWidth) };
  if (timeline.height > size.height * LONGEST) return null;
  return [
    { x: 0, width: mapWidth, drawing: mapPart(input, size, pen) },
    { ...rest, drawing: timeline },
  ];
}

function timelinePart(input: ReportFigureInput, width: number, pen: Pen): Drawing {
  const { answers, view, theme, idPrefix, mostHeight, outlines } = input;
  const { timeline, window, event, roleOf } = answers;
  if (!timeline || !window) return saying(figureWords.noDates, input, pen).drawing;
  if (answers.density) {
    const { density, count } = answers;
    const { undated } = timeline;
    const shown = { density, window, undated, matched: count.matched, lanes: view.lanes };
    return drawDensity({ ...shown, width, idPrefix: `${idPrefix}-timeline` }, pen);
  }
  return drawTimeline(
    {
      ...{ answer: timeline, lanes: view.lanes, window, roleOf, selected: view.selected, width, theme, outlines },
      published: event?.published ?? null,
      idPrefix: `${idPrefix}-timeline`,
      ...(mostHeight === undefined ? {} : { mostHeight }),
    },
    pen,
  );
}

function mapHeight(width: number): number {
  return Math.round(Math.min(MAP_HEIGHT.most, Math.max(MAP_HEIGHT.least, width * MAP_SHAPE)));
}

function mapPart(input: ReportFigureInput, { width, height }: Size, pen: Pen): Drawing {
  const { answers, view, basemap, theme, idPrefix, outlines } = input;
  const { map, overview, event, outlined } = answers;
  if (!map || !basemap) throw new Error('A report with a map: expected the answer of the map and a base map, got none');
  const position = view.map;
  return drawMap(
    {
      basemap,
      overview,
      answer: map,
      event,
      position,
      outlined,
      width,
      height,
      theme,
      outlines,
      idPrefix: `${idPrefix}-map`,
    },
    pen,
  );
}

function matrixPart(input: ReportFigureInput, width: number, pen: Pen): Drawing {
  const { answers, view, theme, idPrefix, mostHeight, outlines } = input;
  const { matrix } = answers;
  if (!matrix) throw new Error('A report with a matrix: expected its answer, got none');
  const { group, merged } = view.matrix;
  return drawMatrix(
    {
      ...{ answer: matrix, selected: view.selected, group, merged, width, theme, outlines },
      newestFirst: view.sort.by === 'date' && view.sort.descending,
      idPrefix: `${idPrefix}-matrix`,
      ...(mostHeight === undefined ? {} : { mostHeight }),
    },
    pen,
  );
}

/** A sentence in the place of a picture. */
function saying(sentence: string, { width, idPrefix }: FigureFrame, pen: Pen): Placed {
  const { markup, height } = drawLines([{ text: sentence, look: 'plain' }], { x: 0, y: 8, width: width - 40 }, pen);
  const defs = createDefs(`${idPrefix}-saying`);
  return { x: 0, width, drawing: { height: height + 16, title: sentence, description: '', defs, children: [markup] } };
}
