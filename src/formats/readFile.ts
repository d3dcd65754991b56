import { dateline } from './dateline.ts';
import { type Format, failedReading, type Reading } from './format.ts';

/** Every format that can be read. A new one is a file beside this and a line here. */
const FORMATS: readonly Format[] = [dateline];

/**
 * Reads the text of a file by the first format that recognises it. Text that is no data at all (nothing, an HTML page,
 * a packed file) gets a message that says what it is.
 */
export async function readFile(text: string): Promise<Reading> {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return failedReading(null, 'the file is empty; expected a Dateline dataset (JSON)');
  if (/^\s*<(!doctype|html|head|body)/i.test(content))
    return failedReading(null, 'this is an HTML page, not data; expected a Dateline dataset (JSON)');
  if (content.startsWith('\u001F'))
    return failedReading(null, 'this looks like a gzip file; unpack it first; expected a Dateline dataset (JSON)');
  if (content.startsWith('PK\u0003\u0004'))
    return failedReading(null, 'this looks like a zip file; unpack it first; expected a Dateline dataset (JSON)');
  const format = FORMATS.find((known) => known.recognises(content));
  if (!format)
    return failedReading(null, `no known format: it starts with "${content.trimStart().slice(0, 20)}"; expected JSON`);
  return format.read(content);
}
