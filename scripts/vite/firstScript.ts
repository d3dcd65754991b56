// Puts the first script of each page into the page itself: one request less before it paints and asks for what it needs.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** By the page at the root of the project. */
const SCRIPTS = new Map([
  ['index.html', '/src/app/beforePaint.js'],
  ['embed.html', '/src/embed/beforePaint.js'],
]);

const placeOf = (script: string): string => `<script src="${script}"></script>`;
const readScript = (script: string): string => readFileSync(new URL(`../..${script}`, import.meta.url), 'utf8');

/** What names those scripts, and no others, in a content security policy. */
export function firstScriptHashes(): string {
  const hashOf = (script: string): string => createHash('sha256').update(readScript(script)).digest('base64');
  return [...SCRIPTS.values()].map((script) => `'sha256-${hashOf(script)}'`).join(' ');
}

export function firstScript(): Plugin {
  return {
    name: 'dateline:first-script',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { filename }) {
        const found = [...SCRIPTS].find(([page]) => filename.endsWith(page));
        if (!found) return html;
        const [page, script] = found;
        const place = placeOf(script);
        if (!html.includes(place)) throw new Error(`${page}: expected ${place}`);
        return html.replace(place, () => `<script>${readScript(script)}</script>`);
      },
    },
  };
}

/** Tells the first script of index.html the address of the worker, which it starts before any module has come. */
export function firstWorker(): Plugin {
  return {
    name: 'dateline:first-worker',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, filename }) {
        if (!bundle || !filename.endsWith('index.html')) return html;
        const [worker, ...others] = Object.keys(bundle).filter((name) => /(^|\/)worker-[^/]+\.js$/.test(name));
        if (worker === undefined || others.length > 0)
          throw new Error(`expected one worker in the build, found ${[worker, ...others].join(', ') || 'none'}`);
        return html.replace('<script>', `<script data-worker="./${worker}">`);
      },
    },
  };
}
