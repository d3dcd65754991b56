/** Lines of iCalendar, RFC 5545. */

/** A property with its text escaped (section 3.3.11), or null when there is nothing to say. */
export function textLine(name: string, text: string | null | undefined): string | null {
  return text === null || text === undefined || text === '' ? null : contentLine(name, escapeText(text));
}

/** A property as it is, folded. `value` must hold no line break. */
export function contentLine(name: string, value: string): string {
  return fold(`${name}:${value}`);
}

/**
 * Text as a value: backslash, comma, semicolon and line breaks are escaped. Other control characters may not stand in
 * a calendar and are left out; half of a pair of surrogates becomes the replacement character.
 */
export function escapeText(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** Text that can be written as UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

const LONGEST = 75;

/** A line in pieces of at most 75 octets of UTF-8 (section 3.1), the space before each further piece among them. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
