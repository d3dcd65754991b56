/** An element of a page, as strictly read as our pages are written: every tag closed, every attribute quoted. */
export type Read = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the elements around it, outermost first. */
  readonly inside: readonly string[];
  /** Text in the element and below it, with its entities resolved; that of a script is as it stands. */
  text: string;
};

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z:-]+(?:="[^"<>]*")?)*)>/y;
const TEXT = /(?:[^<>&]|&(?:amp|lt|gt|quot|#39);)+/y;
const ATTRIBUTE = / ([a-zA-Z:-]+)(?:="([^"]*)")?/g;
const VOID = new Set(['meta', 'link', 'img', 'source']);
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** All elements in their order. Throws for what is not written so, or closes what it did not open. */
export function readHtml(page: string): readonly Read[] {
  const found: Read[] = [];
  const open: Read[] = [];
  const start = '<!doctype html>\n';
  if (!page.startsWith(start)) throw new Error(`Expected ${start}`);
  let at = start.length;
  while (at < page.length) {
    const raw = open.at(-1)?.name === 'script' ? page.indexOf('</script', at) : at;
    TAG.lastIndex = raw;
    TEXT.lastIndex = at;
    const tag = TAG.exec(page);
    const text = raw > at ? page.slice(at, raw) : tag ? '' : resolved(TEXT.exec(page)?.[0] ?? '');
    for (const element of open) element.text += text;
    if (!tag && text === '') throw new Error(`No HTML: ${page.slice(at, at + 80)}`);
    at = tag ? TAG.lastIndex : TEXT.lastIndex;
    if (!tag) continue;
    const [, closing, name = '', attributes = ''] = tag;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes what it did not open`);
      continue;
    }
    const element: Read = {
      name,
      attributes: attributesOf(attributes),
      inside: open.map((outer) => outer.name),
      text: '',
    };
    found.push(element);
    if (!VOID.has(name)) open.push(element);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> stays open`);
  return found;
}

function attributesOf(written: string): Readonly<Record<string, string>> {
  const pairs = [...written.matchAll(ATTRIBUTE)].map(([, name = '', value]) => [name, resolved(value ?? '')] as const);
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`An attribute twice:${written}`);
  return Object.fromEntries(pairs);
}

function resolved(text: string): string {
  return text.replace(/&#?\w+;/g, (entity) => ENTITIES[entity] ?? '');
}
