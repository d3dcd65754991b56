import type { CitedSource } from '#model/answers.ts';
import { dateWords } from '#wording/dates.ts';
import { sourcesWords, words } from '#wording/words.ts';

/** What a line of the bibliography is made of. */
type Cited = Pick<CitedSource, 'publisher' | 'title' | 'date' | 'url'>;

/** The address of a source where it is one of the web; blank for anything else. */
export function webAddress({ url }: Pick<Cited, 'url'>): string {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : '';
}

/** Plain text, one line a source: Publisher. “Title”. Date. URL. */
export function bibliographyText(sources: readonly Cited[]): string {
  return sources
    .map((source) => {
      const date = words.sentence(dateWords(source.date));
      return sourcesWords.entry(
        inOneLine(source.publisher),
        inOneLine(source.title),
        date,
        inOneLine(webAddress(source)),
      );
    })
    .join('\n');
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
