import type { CitedSource } from '#model/answers.ts';
import { webAddress } from '#model/webAddress.ts';
import { dateWords } from '#wording/dates.ts';
import { sourcesWords, words } from '#wording/words.ts';

/** What a line of the bibliography is made of. */
type Cited = Pick<CitedSource, 'publisher' | 'title' | 'date' | 'url'>;

/** Plain text, one line a source: Publisher. “Title”. Date. URL. */
export function bibliographyText(sources: readonly Cited[]): string {
  return sources
    .map((source) => {
      const date = words.sentence(dateWords(source.date));
      return sourcesWords.entry(
        inOneLine(source.publisher),
        inOneLine(source.title),
        date,
        inOneLine(webAddress(source.url) ?? ''),
      );
    })
    .join('\n');
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
