import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** Where things lie in a JSON text. Loaded only when something is wrong with a file. */

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** The first syntax error with line and column as an editor counts them, from 1. */
export function describeSyntaxError(text: string): { readonly line: number; readonly message: string } {
  const errors: ParseError[] = [];
  parse(text, errors);
  const [error] = errors;
  const offset = error?.offset ?? text.length;
  const { line, column } = position(text, offset);
  const ended = offset >= text.trimEnd().length;
  const kind = error ? words(printParseErrorCode(error.error)) : 'nested too deeply to be located';
  const what = ended ? `it ends too early (${kind})` : kind;
  return { line, message: `not valid JSON: ${what} at line ${line}, column ${column}` };
}

/** The line on which each element of `events` starts; empty where there is none. */
export function linesOfRecords(text: string): readonly number[] {
  const root = parse(text, []);
  const events = root ? findNodeAtLocation(root, ['events']) : undefined;
  if (!events?.children) return [];
  const lines: number[] = [];
  let line = 1;
  let at = 0;
  for (const { offset } of events.children) {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line++;
    lines.push(line);
  }
  return lines;
}

function parse(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, STRICT);
  } catch (cause) {
    // The parser recurses; a text nested thousands deep has no location, which callers report as such.
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** `CommaExpected` as `comma expected`. */
function words(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
