import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ViewBoundary } from '#controls/ViewBoundary.tsx';
import { Explorer } from './Explorer.tsx';
import { createQueryClient } from './queries.ts';

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
