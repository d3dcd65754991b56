import type { ReactElement, ReactNode } from 'react';
import { writeAddress } from '#address/address.ts';
import type { View } from '#address/view.ts';
import type { Navigate } from './useAddress.ts';

export type ExplorerLinkProps = {
  readonly view: View;
  readonly navigate: Navigate;
  /** From the view that is shown to the one that the link opens. */
  readonly to: (view: View) => View;
  readonly children: ReactNode;
};

/** A link to another view, which opens without loading the page anew; in another tab where the reader asks for that. */
export function ExplorerLink({ view, navigate, to, children }: ExplorerLinkProps): ReactElement {
  return (
    <a
      href={`./${writeAddress(to(view))}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigate(to, 'push');
      }}
    >
      {children}
    </a>
  );
}
