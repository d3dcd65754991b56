import type { ReactElement } from 'react';
import type { Source } from '#model/record.ts';

/** A source by its address where that is one of the web; anything else stays text. */
export function SourceLink({ source, text }: { source: Source; text: string }): ReactElement {
  const about = `${source.title}. ${source.publisher}`;
  if (!source.url || !/^https?:\/\//i.test(source.url)) return <span title={about}>{text}</span>;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer" title={about}>
      {text}
    </a>
  );
}
