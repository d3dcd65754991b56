import { writeAddress } from '#address/address.ts';
import type { View } from '#address/view.ts';
import type { EmbedOptions } from '#embed/options.ts';
import type { FrameSize } from './choices.ts';

/** The address of an embed and the code that brings it into a page: what docs/embedding.md describes, written. */

/** What of an embed's options the dialog sets; nobody may change the view of what it hands out. */
export type EmbedQuestion = Omit<EmbedOptions, 'origin'>;

/** The query, with `?`, of an embed of this view. What stands by itself is left out. */
export function embedQuery(view: View, options: EmbedQuestion): string {
  const { picture, title, subtitle } = options;
  // "Open full view" then leads to the picture that the embed shows; keys that are not ours might be read as the embed's.
  const show = picture === 'matrix' ? 'matrix' : view.show === 'matrix' ? 'timeline' : view.show;
  const own: readonly (readonly [key: string, value: string | null])[] = [
    ['show', picture],
    ['title', title],
    ['subtitle', subtitle],
    ['legend', options.hasLegend ? null : 'no'],
    ['source', options.hasSource ? null : 'no'],
    ['filters', options.hasFilters ? 'yes' : null],
    ['theme', options.theme],
  ];
  const written = own.flatMap(([key, value]) => (value ? [`${key}=${encode(value)}`] : []));
  return [writeAddress({ ...view, show, theme: null, rest: [] }), ...written].join('&');
}

export type FrameQuestion = {
  /** Absolute. */
  readonly address: string;
  readonly size: FrameSize;
  /** Says what stands in the frame, for those who do not see it. */
  readonly name: string;
};

/** The frame itself, which needs no script in the page around it. */
export function iframeCode({ address, size, name }: FrameQuestion): string {
  const width = size.width === null ? '' : `width="${size.width}" `;
  const style = size.width === null ? 'border:0;width:100%' : 'border:0';
  return [
    `<iframe src="${attribute(address)}"`,
    `  ${width}height="${size.height}" loading="lazy" style="${style}"`,
    `  title="${attribute(name)}"></iframe>`,
  ].join('\n');
}

export type LinkQuestion = FrameQuestion & {
  /** The text of the link. */
  readonly title: string;
  /** The absolute address of the script. */
  readonly loader: string;
};

/** A link that the loader turns into the frame, at the height of its content; where scripts do not run it stays a link. */
export function loaderCode({ address, size, name, title, loader }: LinkQuestion): string {
  const width = size.width === null ? '' : `data-width="${size.width}" `;
  return [
    `<a class="dateline-embed" href="${attribute(address)}"`,
    `  ${width}data-height="${size.height}"`,
    `  data-title="${attribute(name)}">${attribute(title)}</a>`,
    `<script src="${attribute(loader)}" async></script>`,
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}

/** Half a surrogate pair cannot be encoded; it becomes the sign for a letter that is lost. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
