/** SVG text, piece by piece. Whatever comes from data passes through here, so that it stays text. */

export type Attributes = Readonly<Record<string, string | number | null>>;

/** What XML 1.0 forbids even when escaped: control characters, halves of surrogate pairs, non-characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands between tags or inside a quoted attribute. */
export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}

/** An element with children that are markup already; attributes that are null are left out, numbers rounded. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    return value === null ? '' : ` ${key}="${typeof value === 'number' ? rounded(value) : escapeText(value)}"`;
  });
  const content = children.join('');
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** A line of text that comes from data or from the catalogue. */
export function textElement(text: string, attributes: Attributes): string {
  return element('text', attributes, escapeText(text));
}

/** A coordinate to a hundredth of a pixel, as short as can be. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** What patterns, gradients and clips are made of, each once, with ids that are the figure's own. */
export type Defs = {
  /** The address of a definition, as in `url(#prefix-key)`; `make` draws it the first time it is asked for. */
  readonly use: (key: string, make: (id: string) => string) => string;
  readonly markup: () => string;
};

export function createDefs(prefix: string): Defs {
  const made = new Map<string, string>();
  return {
    use: (key, make) => {
      const id = `${prefix}-${key}`;
      if (!made.has(id)) made.set(id, make(id));
      return `url(#${id})`;
    },
    markup: () => (made.size === 0 ? '' : element('defs', {}, ...made.values())),
  };
}
