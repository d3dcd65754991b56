import { lazy, type ReactElement, Suspense } from 'react';
import { ViewBoundary } from '#controls/ViewBoundary.tsx';
import { headerWords } from '#wording/words.ts';
import { useTablePages } from './queries.ts';
import type { Workspace } from './useWorkspace.ts';

const ListView = lazy(async () => ({ default: (await import('#views/list/ListView.tsx')).ListView }));

/** The events in view as a table: everything that timeline and map say, as text. */
export function ListPanel({ work }: { readonly work: Workspace }): ReactElement {
  const { view, change } = work;
  return (
    <ViewBoundary name={headerWords.show.list.toLowerCase()}>
      <Suspense fallback={null}>
        <ListView
          filter={work.filter}
          total={work.count?.matched ?? null}
          sort={view.sort}
          onSort={(sort) => change({ sort })}
          columns={view.list}
          onColumns={(list) => change({ list })}
          useTablePages={useTablePages}
          selected={work.selected}
          onSelect={work.select}
          hovered={work.hovered}
          onHover={work.setHovered}
          onFilterBy={work.choose}
        />
      </Suspense>
    </ViewBoundary>
  );
}
