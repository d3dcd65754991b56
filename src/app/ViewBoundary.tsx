import { Component, type ReactNode } from 'react';
import { words } from '#wording/words.ts';
import { Trouble } from './Trouble.tsx';

type ViewBoundaryProps = {
  /** The view in running text; null is the page as a whole. */
  readonly name: string | null;
  readonly children: ReactNode;
};

/** Keeps the trouble of a view to itself: its code could not be fetched, or it broke. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly failure: string | null }> {
  override state: { readonly failure: string | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: string } {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    const { name, children } = this.props;
    if (failure === null) return children;
    const title = name === null ? words.trouble.program : words.trouble.view(name);
    return (
      <Trouble title={title} details={[failure]} onRetry={() => window.location.reload()}>
        {name === null ? words.trouble.kept : words.trouble.rest}
      </Trouble>
    );
  }
}
