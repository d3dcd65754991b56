import { Component, type ReactNode } from 'react';
import { words } from '#wording/words.ts';
import { Trouble } from './Trouble.tsx';

type ViewBoundaryProps = { readonly name: string; readonly children: ReactNode };

/** Keeps the trouble of one view to itself: its code could not be fetched, or it broke. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly failure: string | null }> {
  override state: { readonly failure: string | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: string } {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <Trouble title={words.trouble.view(this.props.name)} details={[failure]} onRetry={() => window.location.reload()}>
        {words.trouble.rest}
      </Trouble>
    );
  }
}
