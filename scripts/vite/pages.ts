// Serves and emits dataset/<id>/index.html: a page for each dataset that needs no script, with what previews and oEmbed ask of it.
import type { Plugin } from 'vite';
import { landingPage } from '../../src/publishing/landingPage.ts';
import { oembed } from '../../src/publishing/oembed.ts';
import { pageStyle } from './pageStyle.ts';
import { eachPublication } from './publications.ts';
import { POLICY } from './security.ts';

const EXAMPLE = 'https://example.org/dateline/';
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  json: 'application/json',
  webp: 'image/webp',
  png: 'image/png',
};

/**
 * The site's own address from a build setting; null where it is not set: then whatever needs it is left out. Throws where
 * it is no https address of a folder, since a wrong one would be cited for years.
 */
export function siteAddress(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  const isFolder = address?.protocol === 'https:' && address.href === text && /^https:\/\/[^@?#]+\/$/.test(text);
  if (isFolder) return text;
  throw new Error(
    `DATELINE_SITE: expected the site's https address with a slash at its end, as ${EXAMPLE}, got "${text}"`,
  );
}

/** The files of the pages by their path in the site; `style` is the address of the style sheet from a page. */
export async function pageFiles(
  folder: string,
  site: string | null,
  style: string,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  await eachPublication(folder, site, ({ publication, files: beside }) => {
    const path = `dataset/${publication.dataset.id}/`;
    files.set(`${path}index.html`, landingPage(publication, { policy: POLICY, style }));
    for (const [name, content] of beside) files.set(path + name, content);
    const embedded = oembed(publication);
    if (embedded) files.set(`${path}oembed.json`, JSON.stringify(embedded));
  });
  return files;
}

/** @param folder the datasets, one folder each */
export function pages(folder: string, site: string | null = siteAddress(process.env['DATELINE_SITE'])): Plugin {
  return {
    name: 'dateline:pages',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url?.split('?')[0] ?? '').slice(1);
        if (!path.startsWith('dataset/')) return next();
        try {
          const files = new Map(await pageFiles(folder, site, '../page.css'));
          files.set('dataset/page.css', pageStyle(developmentFont));
          const name = path.endsWith('/') ? `${path}index.html` : path;
          const content = files.get(name);
          if (content === undefined && files.has(`${path}/index.html`)) {
            response.writeHead(302, { Location: `/${path}/` });
            return response.end();
          }
          if (content === undefined) return next();
          response.setHeader('Content-Type', TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
          return response.end(content);
        } catch (error) {
          return next(error);
        }
      });
    },
    async generateBundle(_options, bundle) {
      const names = Object.keys(bundle).filter((name) => name.endsWith('.woff2'));
      // The app has brought the fonts into the site already, under names with a hash.
      const fontOf = (file: string): string | null => {
        const stem = file.replace(/\.woff2$/, '-');
        const name = names.map((path) => path.split('/').at(-1) ?? '').find((path) => path.startsWith(stem));
        return name === undefined ? null : `./${name}`;
      };
      const style = this.emitFile({ type: 'asset', name: 'page.css', source: pageStyle(fontOf) });
      const files = await pageFiles(folder, site, `../../${this.getFileName(style)}`);
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

function developmentFont(file: string): string {
  const family = file.startsWith('inter') ? 'inter' : 'source-serif-4';
  return `/node_modules/@fontsource-variable/${family}/files/${file}`;
}
