import { failedReading, type Reading } from '#formats/format.ts';
import { readFile } from '#formats/readFile.ts';

/** Reads the bytes of a file. Bytes that are not UTF-8 fail as a whole: a letter is never replaced in silence. */
export async function readBytes(bytes: ArrayBuffer | Uint8Array): Promise<Reading> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A packed file is no UTF-8 either, and its first bytes say what it is.
    const start = new TextDecoder().decode(bytes.slice(0, 4));
    const reading = await readFile(start);
    const isPacked = /gzip|zip/.test(reading.issues[0]?.message ?? '');
    return isPacked ? reading : failedReading(null, 'the file is not UTF-8 text; save it as UTF-8 and try again');
  }
  return readFile(text);
}
