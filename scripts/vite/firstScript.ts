// Puts src/embed/beforePaint.js into embed.html itself: one request less before an embed paints.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SCRIPT = new URL('../../src/embed/beforePaint.js', import.meta.url);
const PLACE = '<script src="/src/embed/beforePaint.js"></script>';

const readScript = (): string => readFileSync(SCRIPT, 'utf8');

/** What names that script, and no other, in a content security policy. */
export function firstScriptHash(): string {
  return `'sha256-${createHash('sha256').update(readScript()).digest('base64')}'`;
}

export function firstScript(): Plugin {
  return {
    name: 'dateline:first-script',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { filename }) {
        if (!filename.endsWith('embed.html')) return html;
        if (!html.includes(PLACE)) throw new Error(`embed.html: expected ${PLACE}`);
        return html.replace(PLACE, () => `<script>${readScript()}</script>`);
      },
    },
  };
}
