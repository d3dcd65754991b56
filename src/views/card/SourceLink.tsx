import type { ReactElement } from 'react';
import { WebLink } from '#controls/WebLink.tsx';
import type { Source } from '#model/record.ts';

/** A source by some words for it, with its title and publisher at hand. */
export function SourceLink({ source, text }: { source: Source; text: string }): ReactElement {
  return (
    <WebLink url={source.url} title={`${source.title}. ${source.publisher}`}>
      {text}
    </WebLink>
  );
}
