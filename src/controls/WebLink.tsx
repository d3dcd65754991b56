import type { ReactElement, ReactNode } from 'react';
import { webAddress } from '#model/webAddress.ts';

type WebLinkProps = {
  readonly url: string | undefined;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly children: ReactNode;
};

/** A link out of the page, in a tab of its own; what is no address of the web stays text. */
export function WebLink({ url, title, language, children }: WebLinkProps): ReactElement {
  const address = webAddress(url);
  if (address === null)
    return (
      <span title={title} lang={language}>
        {children}
      </span>
    );
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={title} lang={language}>
      {children}
    </a>
  );
}
