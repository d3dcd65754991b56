import { citeWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import type { Cited } from './cited.ts';
import { containerOf, dayParts, keyOf, noteOf, onOneLine, plainAddress } from './citedText.ts';

/**
 * Letters with a meaning in TeX. A brace is written as a command even though `\{` would do for TeX: BibTeX counts braces
 * without looking at the backslash, and one without its pair would swallow the rest of the file.
 */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '`': '\\textasciigrave{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Text that TeX prints as it stands; two hyphens or apostrophes are kept from growing into one sign. */
function escaped(text: string): string {
  return onOneLine(text)
    .replace(/[\\{}~^<>|`&%$#_]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}");
}

/**
 * One entry in UTF-8. `@misc`, since BibTeX's own styles know no `@dataset` and would warn, while biblatex takes both and
 * is told `type`. `year` and `month` are read by both. Version, address and day of access stand in fields that biblatex,
 * natbib's styles and reference managers read; BibTeX's oldest styles print no address of anything. What the view is a part
 * of stands in the note: `howpublished` is read as a publisher, and the data name none. A second pair of braces keeps the
 * title's capitals.
 */
export function bibtexCitation(cited: Cited): string {
  const { version, address } = cited;
  const container = containerOf(cited);
  const issued = dayParts(cited.versionDate);
  const language = BABEL[cited.language.split('-')[0] ?? ''];
  const note = [container === null ? '' : citeWords.partIn(container), words.brand, noteOf(cited)];
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['title', `{{${escaped(cited.title)}}}`],
    ['type', braced(citeWords.dataset)],
    ...(version === null ? [] : [['version', braced(version)] as const]),
    ...(issued === null
      ? []
      : [['year', `{${issued[0]}}`] as const, ['month', MONTHS[issued[1] - 1] ?? '{}'] as const]),
    ...(address === null ? [] : [['url', `{${plainAddress(address)}}`] as const]),
    ['urldate', braced(cited.accessed)],
    ['note', braced(note.filter((part) => part !== '').join('. '))],
    ...(language === undefined ? [] : [['langid', braced(language)] as const]),
  ];
  return `@misc{${keyOf(cited)},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

function braced(text: string): string {
  return `{${escaped(text)}}`;
}

/** What the babel package, and so biblatex, calls a language; it warns of names that it does not know. */
const BABEL: Readonly<Record<string, string>> = { en: 'british', fr: 'french', uk: 'ukrainian' };
