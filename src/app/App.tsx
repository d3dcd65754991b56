import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { Explorer } from './Explorer.tsx';
import { createQueryClient } from './queries.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

export function App(): ReactElement {
  const [queryClient] = useState(createQueryClient);
  return (
    <ViewBoundary name={null}>
      <QueryClientProvider client={queryClient}>
        <Explorer />
      </QueryClientProvider>
    </ViewBoundary>
  );
}
