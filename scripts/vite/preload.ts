// Names in a page what it needs at once, so that its parts, fonts and data do not wait for each other.
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Source modules whose chunks are preloaded with their styles, and fonts by the names of their files. */
export type PreloadOptions = {
  /** The page at the root of the project. */
  readonly page: string;
  readonly modules: readonly string[];
  readonly fonts: readonly string[];
  /** The names and the page's own module wait in a template `later`, until a script of the page takes them from there. */
  readonly later?: boolean;
};

export function preload({ page, modules, fonts, later = false }: PreloadOptions): Plugin {
  return {
    name: 'dateline:preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, filename }) {
        if (!bundle || !filename.endsWith(page)) return [];
        const tags: HtmlTagDescriptor[] = [];
        const link = (attrs: Record<string, string>): void => {
          tags.push({ tag: 'link', attrs, injectTo: 'head' });
        };
        const seen = new Set<string>();
        const isNamed = (fileName: string): boolean => html.includes(`"./${fileName}"`);
        const addChunk = (fileName: string): void => {
          const chunk = bundle[fileName];
          if (seen.has(fileName) || chunk?.type !== 'chunk' || chunk.isEntry) return;
          seen.add(fileName);
          if (isNamed(fileName)) return;
          link({ rel: 'modulepreload', crossorigin: '', href: `./${fileName}` });
          for (const imported of chunk.imports) addChunk(imported);
          const styles = (chunk as { viteMetadata?: { importedCss: Set<string> } }).viteMetadata?.importedCss ?? [];
          for (const style of [...styles].filter((name) => !isNamed(name)))
            link({ rel: 'preload', as: 'style', crossorigin: '', href: `./${style}` });
        };
        for (const module of modules) {
          const chunk = Object.values(bundle).find(
            (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(module),
          );
          if (!chunk) throw new Error(`No chunk for ${module}: expected a dynamic import of it`);
          addChunk(chunk.fileName);
        }
        for (const font of fonts) {
          const file = Object.keys(bundle).find((name) => name.includes(font) && name.endsWith('.woff2'));
          if (!file) throw new Error(`No font file named ${font}`);
          link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${file}` });
        }
        return later ? { html: html.replace(OWN, ''), tags: [waiting(html.match(OWN) ?? [], tags)] } : tags;
      },
    },
  };
}

/** What Vite writes into the head for the modules of a page. */
const OWN = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g;

function waiting(own: readonly string[], tags: readonly HtmlTagDescriptor[]): HtmlTagDescriptor {
  const children = own.map((tag): HtmlTagDescriptor => {
    const attrs = Object.fromEntries(
      [...tag.matchAll(/ ([a-z]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, value]),
    );
    return { tag: tag.startsWith('<link') ? 'link' : 'script', attrs };
  });
  return { tag: 'template', attrs: { id: 'later' }, children: [...children, ...tags], injectTo: 'body-prepend' };
}
