// The style of the pages that stand without the app: fonts and tokens of the app, and rules of their own, in one file.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FAMILIES = ['inter', 'source-serif-4'];
const FACE = /@font-face \{[^}]*url\(\.\/files\/([^)]+)\)[^}]*\}/g;
const IMPORT = /@import [^;]+;/g;
const COMMENT = /\/\*.*?\*\//gs;
const DARK = /:root\[data-theme="dark"\] (\{[^}]*\})/;

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

/**
 * The style sheet. No script of such a page can choose a theme, so the dark one follows the reader's system; paper is
 * light. Throws where the tokens no longer have a dark theme to take.
 * @param fontAddress where the style finds a font by the name of its file; null where there is none, and the system's stands in
 */
export function pageStyle(fontAddress: (file: string) => string | null): string {
  const tokens = read('src/app/tokens.css').replace(IMPORT, '');
  if (!DARK.test(tokens)) throw new Error('src/app/tokens.css: expected a rule for :root[data-theme="dark"]');
  const themed = tokens.replace(DARK, '@media screen and (prefers-color-scheme: dark) {\n:root $1\n}');
  const faces = FAMILIES.flatMap((family) => [
    ...read(`node_modules/@fontsource-variable/${family}/wght.css`).matchAll(FACE),
  ]).flatMap(([face, file = '']) => {
    const address = fontAddress(file);
    return address === null ? [] : [face.replace(`./files/${file}`, address)];
  });
  return [...faces, themed, read('src/publishing/landing.css')]
    .join('\n')
    .replace(COMMENT, '')
    .replace(/\n\s*\n+/g, '\n')
    .trimStart();
}
