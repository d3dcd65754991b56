// Watches that src/ keeps to the import table, and that the watch itself sees every kind of violation.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../scripts/architecture.ts';

const root = import.meta.dirname;

function sourceFiles(): Map<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  // This file alone looks outside src/, at the checker, which needs the compiler and is no part of the product.
  const kept = paths.filter((path) => /(?<!\.d)\.tsx?$/.test(path) && path !== 'architecture.test.ts');
  return new Map(kept.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

const planted = (path: string, ...lines: string[]): string[] => findViolations(new Map([[path, lines.join('\n')]]));

test('every file of src/ keeps to the import table', () => {
  const files = sourceFiles();
  expect(files.size).toBeGreaterThan(0);
  expect(findViolations(files)).toEqual([]);
});

describe('permitted', () => {
  test.each([
    ['model/date.ts', "import { parse } from 'edtf'; import * as v from 'valibot'; import { a } from './issue.ts';"],
    ['formats/csv/read.ts', "import type { Event } from '#model/event.ts'; import '#formats/registry.ts';"],
    ['projection/plane.ts', "import { geoPath } from 'd3-geo'; import { feature } from 'topojson-client';"],
    ['engine/map.ts', "import { project } from '#projection/plane.ts';"],
    ['worker/client.ts', "new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });"],
    ['worker/worker.ts', "import '#formats/registry.ts'; import '#engine/engine.ts';"],
    ['figures/map.ts', "import '#signs/glyphs.ts'; import '#wording/en.ts';"],
    ['controls/Dialog.tsx', "import { useRef } from 'react'; import styles from './Dialog.module.css';"],
    ['views/list/List.tsx', "import { VirtualList } from '#controls/VirtualList.tsx';"],
    ['views/timeline/Timeline.tsx', "import { Timeline } from 'vis-timeline/esnext'; import moment from 'moment';"],
    ['views/timeline/Timeline.tsx', "import { DataSet } from 'vis-data/esnext'; import type { Id } from 'vis-data';"],
    ['views/timeline/Timeline.tsx', "import 'vis-timeline/styles/vis-timeline-graph2d.min.css';"],
    ['views/map/Map.tsx', "import * as leaflet from 'leaflet'; import 'leaflet/dist/leaflet.css';"],
    ['app/App.tsx', "import { useQuery } from '@tanstack/react-query'; import('#views/map/Map.tsx');"],
    ['app/App.tsx', "import './tokens.css'; import '#embed/size.ts'; import '@fontsource-variable/inter';"],
    ['embed/main.tsx', "import '#views/map/Map.tsx'; import { createRoot } from 'react-dom/client';"],
    ['main.tsx', "import '#app/tokens.css'; import { App } from '#app/App.tsx';"],
    ['engine/facets.test.ts', "import fc from 'fast-check'; import { test } from 'vitest'; import 'node:fs';"],
    ['engine/facets.test.ts', "readFileSync(new URL('../../public/basemap/coarse.json', import.meta.url));"],
    [
      'app/text.ts',
      "const text = \"import '../x.ts'\"; // import '../y.ts'\nconst url = new URL('./a/b', 'https://example.org');",
    ],
  ])('%s: %s', (path, text) => {
    expect(planted(path, text)).toEqual([]);
  });
});

describe('a violation is reported where', () => {
  test.each([
    ['a folder imports one above it', 'model/event.ts', "import '#engine/facets.ts';", 'model may not import engine'],
    ['formats reach the engine', 'formats/csv.ts', "import '#engine/facets.ts';", 'formats may not import engine'],
    ['the engine knows the worker', 'engine/a.ts', "import '#worker/protocol.ts';", 'engine may not import worker'],
    ['the worker draws', 'worker/worker.ts', "import '#figures/map.ts';", 'worker may not import figures'],
    ['a figure uses a control', 'figures/map.ts', "import '#controls/Dialog.tsx';", 'figures may not import controls'],
    ['a control knows the engine', 'controls/List.tsx', "import '#engine/list.ts';", 'controls may not import engine'],
    ['a view asks the engine', 'views/map/Map.tsx', "import '#engine/map.ts';", 'views/map may not import engine'],
    ['a view uses another view', 'views/map/Map.tsx', "import '#views/card/Card.tsx';", 'may not import views/card'],
    ['the embed uses the app', 'embed/main.tsx', "import '#app/App.tsx';", 'embed may not import app'],
    ['main does more than mount', 'main.tsx', "import '#model/event.ts';", 'main.tsx may not import model'],
    ['anything imports main', 'app/App.tsx', "import '#main.tsx';", 'app may not import main.tsx'],
    ['a type crosses', 'model/a.ts', "import type { E } from '#engine/a.ts';", 'model may not import engine'],
    ['an inline type crosses', 'model/a.ts', "type E = import('#engine/a.ts').E;", 'model may not import engine'],
    ['a dynamic import crosses', 'model/a.ts', "await import('#engine/a.ts');", 'model may not import engine'],
    ['an export crosses', 'model/a.ts', "export { e } from '#engine/a.ts';", 'model may not import engine'],
    [
      'a worker crosses',
      'engine/a.ts',
      "new URL('#worker/worker.ts', import.meta.url);",
      'engine may not import worker',
    ],
    ['a test crosses', 'model/a.test.ts', "import '#engine/a.ts';", 'model may not import engine'],
    ['the model uses another package', 'model/a.ts', "import 'd3-time';", 'may not import the package "d3-time"'],
    ['the core touches Node', 'formats/a.ts', "import 'node:fs';", 'may not import the package "node:fs"'],
    ['the app touches Node', 'app/a.ts', "import 'node:fs';", 'may not import the package "node:fs"'],
    [
      'vis-timeline strays',
      'views/list/a.ts',
      "import 'vis-timeline/esnext';",
      'may not import the package "vis-timeline/',
    ],
    ['moment strays', 'app/a.ts', "import 'moment';", 'app may not import the package "moment"'],
    ['leaflet strays', 'views/timeline/a.ts', "import 'leaflet';", 'may not import the package "leaflet"'],
    [
      'leaflet strays to the embed',
      'embed/a.ts',
      "import type {} from 'leaflet';",
      'may not import the package "leaflet"',
    ],
    ['projecting strays', 'figures/a.ts', "import 'd3-geo';", 'may not import the package "d3-geo"'],
    ['a scoped package strays', 'views/map/a.ts', "import '@tanstack/react-query';", 'package "@tanstack/react-query"'],
    ['a doubled entry is used', 'views/timeline/a.ts', "import 'vis-data';", 'expected "vis-data/esnext"'],
    ['product code uses test tools', 'app/a.ts', "import 'fast-check';", 'may not import the package "fast-check"'],
    ['product code uses a test', 'app/a.ts', "import './b.test.ts';", '"./b.test.ts" is a test'],
    ['a path climbs', 'engine/a.ts', "import '../model/event.ts';", 'leaves its folder; expected "#model/event.ts"'],
    ['a path climbs inside a folder', 'formats/csv/a.ts', "import '../b.ts';", 'expected "#formats/b.ts"'],
    ['a path leaves src', 'engine/a.ts', "import '../../data/b.json';", '"../../data/b.json" leaves src/'],
    ['product code points outside', 'engine/a.ts', "new URL('../../b.json', import.meta.url);", 'leaves src/'],
    ['a test points at code', 'engine/a.test.ts', "new URL('../model/b.ts', import.meta.url);", 'leaves its folder'],
    ['a path descends', 'formats/a.ts', "import './csv/b.ts';", 'expected "#formats/csv/b.ts"'],
    ['main uses a relative path', 'main.tsx', "import './app/App.tsx';", 'expected "#app/App.tsx"'],
    ['a folder names itself', 'engine/a.ts', "import '#engine/b.ts';", 'is of the same folder; expected "./b.ts"'],
    ['an extension is missing', 'engine/a.ts', "import '#model/event';", 'has no file extension'],
    ['a barrel stands', 'model/index.ts', '', 'is a barrel'],
    ['a folder is unknown', 'utils/a.ts', '', '"utils" is not in the table of folders'],
    ['a file stands at the root', 'extra.ts', '', '"extra.ts" is not in the table of folders'],
    ['a file stands among the views', 'views/a.ts', '', 'stands outside the folder of a view'],
    ['an import is computed', 'app/a.ts', 'await import(name);', 'expected a plain string'],
    ['a glob hides imports', 'app/a.ts', "import.meta.glob('./*.ts');", 'expected a plain string'],
    ['the tokens stray', 'views/map/a.ts', "import '#app/tokens.css';", 'views/map may not import app/tokens.css'],
    ['a style is borrowed', 'app/a.tsx', "import s from '#controls/D.module.css';", 'imported by its own folder'],
    ['a style is no module', 'views/map/a.tsx', "import './map.css';", 'expected a module'],
  ])('%s', (_what, path, text, message) => {
    expect(planted(path, text)).toEqual([expect.stringContaining(message)]);
  });

  test('the line is named', () => {
    expect(planted('model/a.ts', '// first', '', "import '#engine/a.ts';")).toEqual([
      'model/a.ts:3: model may not import engine ("#engine/a.ts")',
    ]);
  });

  test('files import each other in a circle, which is named once', () => {
    const files = new Map([
      ['model/a.ts', "import './b.ts';"],
      ['model/b.ts', "import type { C } from './c.ts';"],
      ['model/c.ts', "import './b.ts'; import './d.ts';"],
      ['model/d.ts', ''],
    ]);
    expect(findViolations(files)).toEqual(['import cycle: model/b.ts → model/c.ts → model/b.ts']);
  });

  test('a file imports itself', () => {
    expect(planted('model/a.ts', "import './a.ts';")).toEqual(['import cycle: model/a.ts → model/a.ts']);
  });
});
