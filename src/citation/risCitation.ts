import { words } from '#wording/words.ts';
import type { Cited } from './cited.ts';
import { containerOf, dayParts, noteOf, onOneLine, plainAddress } from './citedText.ts';

/**
 * A record of the RIS format as reference managers take it: type DATA, one tag a line (two letters, two blanks, hyphen,
 * blank), CRLF at each end. Text is on one line, so that no value can begin a tag. `ET` is the version of a dataset, `T3`
 * what it is a part of, `DB` what shows it; nobody is named as author (`AU`) or publisher (`PB`), since the data name none.
 */
export function risCitation(cited: Cited): string {
  const container = containerOf(cited);
  const issued = dayParts(cited.versionDate);
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'DATA'],
    ['TI', onOneLine(cited.title)],
    ['T3', container ?? ''],
    ['ET', cited.version ?? ''],
    ['PY', issued ? String(issued[0]).padStart(4, '0') : ''],
    ['DA', issued ? risDay(cited.versionDate ?? '') : ''],
    ['DB', words.brand],
    ['LA', onOneLine(cited.language)],
    ['UR', cited.address === null ? '' : plainAddress(cited.address)],
    ['Y2', dayParts(cited.accessed) ? risDay(cited.accessed) : ''],
    ['N1', noteOf(cited)],
  ];
  const written = lines.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${written.join('')}ER  - \r\n`;
}

/** Year, month and day, and no other information after the third stroke. */
function risDay(day: string): string {
  return `${day.replaceAll('-', '/')}/`;
}
