import { textWidth } from './textWidth.ts';

/** An element of a figure, as strictly read as XML has it; what stands in groups that are moved is moved with them. */
export type Drawn = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text between the tags, in the element and below it, with its entities resolved. */
  text: string;
  readonly offset: readonly [number, number];
};

const TAG = /<(\/?)([a-zA-Z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/y;
const TEXT = /(?:[^<>&]|&(?:amp|lt|gt|quot);)+/y;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const OFFSET = /^translate\((-?[\d.]+) (-?[\d.]+)\)/;

/** All elements in their order. Throws for what is no well-formed XML. */
export function readSvg(svg: string): readonly Drawn[] {
  const found: Drawn[] = [];
  const open: Drawn[] = [];
  let at = 0;
  while (at < svg.length) {
    TAG.lastIndex = at;
    TEXT.lastIndex = at;
    const tag = TAG.exec(svg);
    const text = tag ? null : TEXT.exec(svg);
    if (!tag && !text) throw new Error(`No XML: ${svg.slice(at, at + 80)}`);
    at = tag ? TAG.lastIndex : TEXT.lastIndex;
    if (text) for (const element of open) element.text += resolved(text[0]);
    if (!tag) continue;
    const [, closing, name = '', attributes = '', alone] = tag;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes what it did not open`);
      continue;
    }
    const element = readElement(name, attributes, open.at(-1));
    found.push(element);
    if (!alone) open.push(element);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> stays open`);
  return found;
}

function readElement(name: string, written: string, parent: Drawn | undefined): Drawn {
  const attributes = Object.fromEntries(
    [...written.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, resolved(value)]),
  );
  const [, x = '0', y = '0'] = OFFSET.exec(attributes['transform'] ?? '') ?? [];
  const [left, top] = parent?.offset ?? [0, 0];
  return { name, attributes, text: '', offset: [left + Number(x), top + Number(y)] };
}

function resolved(text = ''): string {
  return text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? '');
}

/** Texts that stick out of the figure; those that are turned read from bottom to top and begin at their offset. */
export function textsOutside(svg: string, { width, height }: { width: number; height: number }): readonly string[] {
  return readSvg(svg).flatMap(({ name, attributes, text, offset }) => {
    if (name !== 'text') return [];
    const size = Number(attributes['font-size']);
    const wide = textWidth(text, { size, bold: Number(attributes['font-weight'] ?? 400) > 500 });
    const anchor = { start: 0, middle: 0.5, end: 1 }[attributes['text-anchor'] ?? 'start'] ?? 0;
    if (/rotate\(-90\)$/.test(attributes['transform'] ?? '')) {
      const [baseline, foot] = [offset[0], offset[1]];
      const fits = baseline - size * 0.8 >= 0 && baseline <= width && foot - wide >= -0.5 && foot <= height;
      return fits ? [] : [`${text} (turned, ${Math.round(foot - wide)} to ${Math.round(foot)})`];
    }
    const left = offset[0] + Number(attributes['x'] ?? 0) - wide * anchor;
    const baseline = offset[1] + Number(attributes['y'] ?? 0);
    const isInside = left >= -0.5 && left + wide <= width + 0.5 && baseline - size * 0.8 >= 0 && baseline <= height;
    return isInside ? [] : [`${text} (${Math.round(left)} to ${Math.round(left + wide)})`];
  });
}

/** What no figure may hold: it would be lost, or act, outside the page. */
export function forbiddenIn(svg: string): readonly string[] {
  const elements = readSvg(svg);
  const names = elements
    .map(({ name }) => name)
    .filter((name) => /^(script|style|foreignObject|image|use|a)$/.test(name));
  const attributes = elements.flatMap((element) => Object.entries(element.attributes));
  const bad = attributes.filter(
    ([key, value]) => /^(style|href|on\w+)$|:href$/.test(key) || /var\(|url\((?!#)/.test(value),
  );
  return [...names, ...bad.map(([key, value]) => `${key}="${value}"`)];
}

/** Ids that stand twice, or do not begin with the prefix; and addresses of nothing. */
export function idTroubles(svg: string, prefix: string): readonly string[] {
  const elements = readSvg(svg);
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  const asked = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? '');
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index || !id.startsWith(`${prefix}-`)),
    ...asked.filter((id) => !ids.includes(id)),
  ];
}
