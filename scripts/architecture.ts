// Holds the imports of src/ against the table of who may import whom, how imports are written, and the ban on cycles.

import ts from 'typescript';

interface Permission {
  /** The folders of src/ it may import, besides itself. */
  readonly folders: readonly string[] | 'all';
  /** The packages it may import. */
  readonly packages: readonly string[] | 'all';
}

const signsAndWords = ['model', 'projection', 'signs', 'wording'];
const viewFolders = [...signsAndWords, 'controls'];
/** Views that show on screen what figures draw for paper, and share its layout of labels and axes. */
const drawingFolders = [...viewFolders, 'figures'];
const viewPackages = ['react', 'react-dom', 'downshift', 'lucide-react', 'd3-time', '@tanstack/react-virtual'];

/** Who may import whom. A folder that is missing here is a violation; a new package needs its word here. */
const table: Readonly<Record<string, Permission>> = {
  model: { folders: [], packages: ['valibot', 'edtf'] },
  formats: { folders: ['model'], packages: ['jsonc-parser'] },
  projection: {
    folders: ['model'],
    // The last two are the types of the first two, and hold no code.
    packages: ['d3-geo', 'topojson-client', 'geojson', 'topojson-specification'],
  },
  engine: { folders: ['model', 'projection'], packages: [] },
  worker: { folders: ['model', 'formats', 'engine'], packages: [] },
  signs: { folders: ['model'], packages: [] },
  wording: { folders: ['model'], packages: [] },
  figures: { folders: signsAndWords, packages: ['d3-time'] },
  // The words of an address for columns and groups are those of the views that show them.
  address: { folders: ['model', 'projection', 'wording', 'views/list', 'views/matrix'], packages: [] },
  citation: { folders: ['model', 'wording'], packages: [] },
  publishing: { folders: ['model', 'wording', 'citation'], packages: [] },
  controls: { folders: ['model', 'signs', 'wording'], packages: ['react', 'react-dom', 'downshift', 'lucide-react'] },
  'views/*': { folders: viewFolders, packages: viewPackages },
  'views/timeline': {
    folders: drawingFolders,
    packages: [...viewPackages, 'vis-timeline', 'vis-data', 'vis-util', 'moment'],
  },
  // What it hands on is made elsewhere: addresses, citations, embeds, files.
  'views/share': {
    folders: [...viewFolders, 'address', 'citation', 'embed', 'formats'],
    packages: viewPackages,
  },
  'views/print': { folders: drawingFolders, packages: viewPackages },
  'views/map': { folders: drawingFolders, packages: [...viewPackages, 'leaflet'] },
  app: { folders: 'all', packages: 'all' },
  embed: { folders: 'all', packages: 'all' },
  'main.tsx': { folders: ['app', 'address'], packages: ['react', 'react-dom'] },
};

/** What "all" leaves out: these packages are named by the folders that alone may import them. */
const reserved = ['vis-timeline', 'vis-data', 'vis-util', 'moment', 'leaflet', 'd3-geo', 'topojson-client', 'edtf'];

/** Entries of these packages that bring a second copy of themselves; types weigh nothing and may come from any. */
const entries: Readonly<Record<string, string>> = {
  'vis-timeline': 'vis-timeline/esnext',
  'vis-data': 'vis-data/esnext',
};

/** For tests and what helps them alone: what runs them, and programs of others that read what is written here. */
const testPackages = [
  ...['vitest', 'fast-check'],
  ...['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-csl', '@citation-js/plugin-ris'],
];
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
/** What several tests of a folder share. */
const helpsTests = (path: string): boolean => /\/test[A-Z]\w*\.ts$/.test(path);

interface Import {
  readonly line: number;
  /** As written, without a `?worker` or `?url` at its end; undefined when it is computed. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
  /** Written as `new URL('…', import.meta.url)`. */
  readonly byAddress: boolean;
}

/** Every import of a file: static, exported from, dynamic, of a type, and workers by `new URL('…', import.meta.url)`. */
function importsOf(path: string, text: string): readonly Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Node, target: ts.Node | undefined, typeOnly: boolean): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const written = target && ts.isStringLiteralLike(target) ? target.text.replace(/\?.*$/, '') : undefined;
    found.push({ line, target: written, typeOnly, byAddress: ts.isNewExpression(node) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node, node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0], false);
    else if (ts.isCallExpression(node) && /^(require|import\.meta\.glob)$/.test(node.expression.getText(source)))
      add(node, undefined, false);
    else if (
      ts.isNewExpression(node) &&
      node.expression.getText(source) === 'URL' &&
      node.arguments?.[1]?.getText(source) === 'import.meta.url'
    )
      add(node, node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The key of the table under which a path inside src/ stands, such as "engine", "views/map" or "main.tsx". */
function folderOf(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, parts[0] === 'views' && parts.length > 2 ? 2 : 1).join('/');
}

function permissionOf(folder: string): Permission | undefined {
  return table[folder] ?? (folder.startsWith('views/') ? table['views/*'] : undefined);
}

function packageOf(target: string): string {
  return target.split('/', target.startsWith('@') ? 2 : 1).join('/');
}

/** The path inside src/ that an import names, or undefined for a package. */
function pathOf(importer: string, target: string): string | undefined {
  if (target.startsWith('#')) return target.slice(1);
  if (target.startsWith('.')) return new URL(target, `file:///${importer}`).pathname.slice(1);
  return undefined;
}

function packageViolation(importer: string, target: string, typeOnly: boolean): string | undefined {
  const folder = folderOf(importer);
  const allowed = permissionOf(folder)?.packages ?? [];
  const name = packageOf(target);
  if ((isTest(importer) || helpsTests(importer)) && (testPackages.includes(name) || target.startsWith('node:')))
    return undefined;
  const listed = allowed === 'all' ? !reserved.includes(name) && !target.startsWith('node:') : allowed.includes(name);
  if (!listed || testPackages.includes(name)) return `${folder} may not import the package "${target}"`;
  const entry = entries[name];
  if (entry && target !== entry && !typeOnly && !target.endsWith('.css'))
    return `"${target}" brings a second copy of ${name}; expected "${entry}"`;
  return undefined;
}

function ownViolation(importer: string, target: string, path: string): string | undefined {
  const folder = folderOf(importer);
  const targetFolder = folderOf(path);
  const directory = importer.slice(0, importer.lastIndexOf('/') + 1);
  if (target.startsWith('.')) {
    const climbs = target.split('/').filter((part) => part === '..').length;
    if (climbs >= importer.split('/').length) return `"${target}" leaves src/; expected a file inside it`;
    if (!/^\.\/[^/]+$/.test(target)) return `"${target}" leaves its folder; expected "#${path}"`;
    if (directory === '') return `"${target}" crosses into no folder's name; expected "#folder/file.ts"`;
  } else if (path.slice(0, path.lastIndexOf('/') + 1) === directory)
    return `"${target}" is of the same folder; expected "./${path.slice(directory.length)}"`;
  if (!/\.(tsx?|css|json)$/.test(path)) return `"${target}" has no file extension; expected "${target}.ts" or ".tsx"`;
  if (isTest(path)) return `"${target}" is a test; nothing may import it`;
  if (path === 'app/tokens.css')
    return folder === 'main.tsx' || folder === 'app' ? undefined : `${folder} may not import app/tokens.css`;
  if (path.endsWith('.css') && targetFolder !== folder)
    return `"${target}" is the style of ${targetFolder}; a style is imported by its own folder`;
  if (path.endsWith('.css') && !path.endsWith('.module.css') && folder !== 'app' && path !== 'embed/embed.css')
    return `"${target}" is a style for the whole page; expected a module, "./X.module.css"`;
  if (targetFolder === folder) return undefined;
  const allowed = permissionOf(folder)?.folders ?? [];
  const listed = allowed === 'all' ? targetFolder !== 'main.tsx' : allowed.includes(targetFolder);
  return listed && !(folder === 'embed' && targetFolder === 'app')
    ? undefined
    : `${folder} may not import ${targetFolder} ("${target}")`;
}

function placeViolation(path: string): string | undefined {
  if (/(^|\/)index\.tsx?$/.test(path)) return 'is a barrel; expected imports of the files themselves';
  const folder = folderOf(path);
  if (folder === 'views') return 'stands outside the folder of a view; expected views/<view>/';
  return permissionOf(folder) ? undefined : `"${folder}" is not in the table of folders`;
}

/** Each cycle once, as "a → b → a", from the first of its files by name. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of [...graph.keys()].sort()) walk(path, []);
  return cycles;
}

/**
 * What breaks the rules on folders and imports, one sentence each.
 * @param files path inside src/ ("engine/facets.ts") to the text, of every .ts and .tsx file but declarations
 */
export function findViolations(files: ReadonlyMap<string, string>): string[] {
  const violations: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [importer, text] of files) {
    const misplaced = placeViolation(importer);
    if (misplaced) violations.push(`${importer}: ${misplaced}`);
    const targets: string[] = [];
    graph.set(importer, targets);
    for (const { line, target, typeOnly, byAddress } of importsOf(importer, text)) {
      // A test reads its files from anywhere by their address; that brings no code.
      if (byAddress && isTest(importer) && !/\.tsx?$/.test(target ?? '')) continue;
      const report = (violation: string | undefined): void => {
        if (violation) violations.push(`${importer}:${line}: ${violation}`);
      };
      if (target === undefined) {
        report('an import that cannot be read from the text; expected a plain string');
        continue;
      }
      const path = pathOf(importer, target);
      if (path === undefined) report(packageViolation(importer, target, typeOnly));
      else {
        report(ownViolation(importer, target, path));
        targets.push(path);
      }
    }
  }
  return [...violations, ...cyclesIn(graph).map((cycle) => `import cycle: ${cycle}`)];
}
