import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Explorer } from './Explorer.tsx';
import { createQueryClient } from './queries.ts';

export function App(): ReactElement {
  const [queryClient] = useState(createQueryClient);
  return (
    <ErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <Explorer />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
