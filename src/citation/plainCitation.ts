import { dayWords } from '#wording/dates.ts';
import { citeWords } from '#wording/lateWords.ts';
import { ended } from '#wording/sentences.ts';
import { words } from '#wording/words.ts';
import type { Cited } from './cited.ts';
import { containerOf, dayParts, noteOf, onOneLine, plainAddress } from './citedText.ts';

/**
 * A citation as a sentence for a footnote, in the reader's language. It names no author and no publisher, since the data
 * name none: Dateline is what shows them. Without a day of access it is what a page that stands for years can print.
 */
export function plainCitation(cited: Omit<Cited, 'accessed'> & { readonly accessed: string | null }): string {
  const container = containerOf({ ...cited, accessed: cited.accessed ?? '' });
  const kind = [citeWords.dataset, versionWords(cited)].filter((part) => part !== '').join(', ');
  const title = onOneLine(cited.title);
  const seen = dayOf(cited.accessed);
  const accessed = seen === null ? '' : citeWords.accessed(seen);
  const address = cited.address === null ? '' : plainAddress(cited.address);
  return [
    ended(`${container === null ? title : citeWords.partOf(title, container)} (${kind})`),
    ended(words.brand),
    ended(noteOf(cited)),
    // No full stop touches an address: programs would take it for a part of it.
    address === '' ? ended(words.sentence(accessed)) : accessed === '' ? address : `${address} (${accessed})`,
  ]
    .filter((part) => part !== '' && part !== '.')
    .join(' ');
}

/** “version 3f9c1e2ab012 of 12 March 2025”; blank where it is not known. */
function versionWords({ version, versionDate }: Pick<Cited, 'version' | 'versionDate'>): string {
  if (version === null) return '';
  const day = dayOf(versionDate);
  return day === null ? citeWords.version(version) : citeWords.versionOf(version, day);
}

function dayOf(day: string | null): string | null {
  return dayParts(day) ? dayWords(Date.parse(`${day}T00:00:00Z`)) : null;
}
