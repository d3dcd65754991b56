/** Markup, piece by piece: whatever is put into a template is text, unless it was made by a template itself. */

/** HTML that was made here, and so needs no escaping. */
export type Markup = { readonly html: string };

type Piece = Markup | string | number | null | readonly (Markup | null)[];

/** What HTML does not allow in a page, even escaped: control characters, halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands between tags or inside a quoted attribute. */
export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

/** A template of HTML; null leaves nothing, a list stands piece after piece. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { html: parts.map((part, at) => (at === 0 ? part : written(pieces[at - 1] ?? null) + part)).join('') };
}

function written(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string' || typeof piece === 'number') return escapeText(String(piece));
  return 'html' in piece ? piece.html : piece.map(written).join('');
}

/** Text in the language it was written in, where that is not the language of the page. */
export function inLanguage(text: string, language: string): Markup {
  return html`<span lang="${language}" dir="auto">${text}</span>`;
}

/**
 * A value as JSON that can stand inside a script element: no character ends the element or opens a comment in it, and none
 * breaks a line for old readers of JavaScript. As JSON it says the same.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
