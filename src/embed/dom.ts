type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
type Child = Node | string | null | undefined | false;

/** An element with attributes and children; text is text, never markup. Attributes that are null or false are left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** A picture of src/figures, parsed as a document of its own, so that it is markup and never script. */
export function picture(svg: string): Element {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return document.importNode(parsed, true);
}

/** The same where words beside it say what it means. */
export function sign(svg: string): Element {
  const drawn = picture(svg);
  drawn.setAttribute('aria-hidden', 'true');
  return drawn;
}

/** An address of the web as a link; anything else as words. */
export function webLink(url: string | undefined, words: string): Node {
  const isWeb = url !== undefined && /^https?:\/\//i.test(url);
  if (!isWeb) return document.createTextNode(words);
  return make('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, words);
}
