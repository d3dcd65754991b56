import type { Engine } from '#engine/engine.ts';
import { altText } from '#figures/altText.ts';
import { loadOutlines, type OutlineTable, type TableName, tableFile } from '#figures/outlines.ts';
import { askReport, type ReportEngine } from '#figures/reportAnswers.ts';
import { reportFigure } from '#figures/reportFigure.ts';
import type { ReportView } from '#figures/reportView.ts';
import type { Overview } from '#model/answers.ts';
import type { Basemap } from '#projection/countries.ts';
import type { ImageQuestion, SharedImage } from '#views/share/ShareProps.ts';
import type { EngineSource } from './queries.ts';

export type ImageSubject = {
  readonly source: EngineSource;
  readonly overview: Overview;
  readonly view: ReportView;
  readonly basemap: Basemap | null;
  readonly filters: readonly string[];
  readonly version: string | null;
};

/** Asks the worker for what a picture needs, and draws it. Rejects where the outlines of its letters cannot be fetched. */
export async function drawShareImage(subject: ImageSubject, question: ImageQuestion): Promise<SharedImage> {
  const { source, overview, view, basemap, filters, version } = subject;
  const { picture, width, theme, title, subtitle, address } = question;
  const answers = await askReport(engineOf(source), overview, view, picture);
  const drawn = { show: picture, answers, view, title, subtitle, filters, data: { version, address } };
  const input = { ...drawn, width, theme, basemap, idPrefix: 'dateline' };
  const editable = reportFigure(input);
  const alt = altText(drawn);
  if (question.text === 'editable') return { ...editable, alt };
  // Its own words say which letters are wanted.
  const outlines = await loadOutlines(editable.svg, fetchTable);
  return { ...reportFigure({ ...input, outlines }), alt };
}

function engineOf({ engine, key }: EngineSource): ReportEngine {
  const asked =
    <Name extends keyof Engine>(name: Name) =>
    (...request: Parameters<Engine[Name]>): Promise<Awaited<ReturnType<Engine[Name]>>> =>
      engine.ask(key, name, request);
  return {
    count: asked('count'),
    timeline: asked('timeline'),
    map: asked('map'),
    matrix: asked('matrix'),
    event: asked('event'),
    names: asked('names'),
    density: asked('density'),
  };
}

const tables = new Map<TableName, Promise<OutlineTable>>();

/** Each is fetched once, unless that failed. */
function fetchTable(name: TableName): Promise<OutlineTable> {
  const known = tables.get(name) ?? fetchJson(tableFile(name));
  tables.set(name, known);
  known.catch(() => tables.delete(name));
  return known;
}

async function fetchJson(path: string): Promise<OutlineTable> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
