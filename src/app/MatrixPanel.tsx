import { lazy, type ReactElement, Suspense } from 'react';
import { ViewBoundary } from '#controls/ViewBoundary.tsx';
import { headerWords } from '#wording/words.ts';
import { useAnswer, useRecord } from './queries.ts';
import type { Workspace } from './useWorkspace.ts';

const MatrixView = lazy(async () => ({ default: (await import('#views/matrix/MatrixView.tsx')).MatrixView }));

/** The attendance matrix of the events in view. */
export function MatrixPanel({ work }: { readonly work: Workspace }): ReactElement {
  const { view, change, filter } = work;
  const { matrix, sort } = view;
  const answer = useAnswer('matrix', [{ filter, columns: matrix.columns }]);
  const newestFirst = sort.by === 'date' && sort.descending;
  return (
    <ViewBoundary name={headerWords.show.matrix.toLowerCase()}>
      <Suspense fallback={null}>
        <MatrixView
          answer={answer.data ?? null}
          columns={matrix.columns}
          onColumns={(columns) => change({ matrix: { ...matrix, columns } })}
          group={matrix.group}
          onGroup={(group) => change({ matrix: { ...matrix, group } })}
          newestFirst={newestFirst}
          onNewestFirst={(descending) => change({ sort: { by: 'date', descending } })}
          merged={matrix.merged}
          onMerged={(merged) => change({ matrix: { ...matrix, merged } })}
          selected={work.selected}
          onSelect={work.select}
          hovered={work.hovered}
          onHover={work.setHovered}
          onFilterBy={work.choose}
          useEvent={useRecord}
          fileName={`${view.dataset}-attendance`}
        />
      </Suspense>
    </ViewBoundary>
  );
}
