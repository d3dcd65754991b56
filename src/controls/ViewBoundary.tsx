import { Component, type ReactNode } from 'react';
import { words } from '#wording/words.ts';
import { Trouble } from './Trouble.tsx';

type ViewBoundaryProps = {
  /** The view in running text; null is the page as a whole. */
  readonly name: string | null;
  readonly children: ReactNode;
  /** What stands around the trouble of a view that brings a frame of its own, such as a dialog. */
  readonly frame?: (trouble: ReactNode) => ReactNode;
};

/** Keeps the trouble of a view to itself: its code could not be fetched, or it broke. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly failure: string | null }> {
  override state: { readonly failure: string | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: string } {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    const { name, children, frame } = this.props;
    if (failure === null) return children;
    const title = name === null ? words.trouble.program : words.trouble.view(name);
    const trouble = (
      <Trouble title={title} details={[failure]} onRetry={() => void reloadIfReachable()}>
        {name === null ? words.trouble.kept : words.trouble.rest}
      </Trouble>
    );
    return frame ? frame(trouble) : trouble;
  }
}

/** Loads the page anew, since a browser may keep that a script failed; without a connection that would lose the page. */
async function reloadIfReachable(): Promise<void> {
  const isReachable = await fetch(document.baseURI, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
  if (isReachable) window.location.reload();
}
