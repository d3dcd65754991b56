import { Component, type ReactNode } from 'react';
import { words } from '#wording/words.ts';
import { Trouble } from './Trouble.tsx';

/** What a broken program shows: what happened, that the address keeps the view, and a way out. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Trouble title={words.trouble.program} details={[error.message]} onRetry={() => window.location.reload()}>
        {words.trouble.kept}
      </Trouble>
    );
  }
}
