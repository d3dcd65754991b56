import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import { writeAddress } from '#address/address.ts';
import { ViewBoundary } from '#controls/ViewBoundary.tsx';
import { filterSentence } from '#views/filters/filterText.ts';
import { actorName } from '#wording/actorName.ts';
import { countryOfState } from './asking.ts';
import { pinned, useVersion } from './pinning.ts';
import { useAnswer, useBasemap } from './queries.ts';
import type { Workspace } from './useWorkspace.ts';

const loadPage = () => import('#views/print/PrintPage.tsx');
const PrintPage = lazy(async () => ({ default: (await loadPage()).PrintPage }));

/** As many events and sources are printed, where none is selected. */
const ROWS = 200;
const NOTHING: readonly never[] = [];
const AT_REST_MS = 1500;

/**
 * What is printed instead of the screen. It is fetched once the page is at rest, since a browser does not wait for it
 * when it prints.
 */
export function PrintPanel({ work }: { readonly work: Workspace }): ReactElement | null {
  const { view, overview, filter, selected, card, count, names } = work;
  const isReady = useWhenAtRest(loadPage);
  const { version } = useVersion();
  const actor = view.roles ? work.onlyActor : null;
  const timeline = useAnswer(
    'timeline',
    isReady ? [{ filter, keep: selected, lanes: view.lanes, roleOf: actor?.id ?? null }] : null,
  );
  const map = useAnswer('map', isReady ? [filter] : null);
  const basemap = useBasemap('coarse', isReady);
  const hasRows = isReady && selected === null;
  const table = useAnswer(
    'table',
    hasRows ? [{ filter, sort: { by: 'date', descending: false }, offset: 0, limit: ROWS }] : null,
  );
  const cited = useAnswer('sources', hasRows ? [{ filter, offset: 0, limit: ROWS }] : null);
  const window = filter.window ?? overview.extent;
  const outlined = countryOfState(work.onlyActor);
  if (!isReady || !timeline.data || !map.data || !count) return null;
  return (
    <ViewBoundary name={null}>
      <Suspense fallback={null}>
        <PrintPage
          overview={overview}
          event={card}
          timeline={timeline.data}
          lanes={view.lanes}
          roleOf={actor && actorName(actor)}
          map={map.data}
          basemap={basemap.data ?? null}
          position={view.map}
          outlined={outlined === null ? NOTHING : [outlined]}
          window={window}
          filterText={filterSentence(filter, names)}
          matched={count.matched}
          total={count.total}
          rows={(hasRows && table.data?.rows) || NOTHING}
          sources={(hasRows && cited.data?.sources) || NOTHING}
          sourceCount={cited.data?.total ?? 0}
          address={
            version === null
              ? globalThis.location.href
              : new URL(writeAddress(pinned(view, version)), document.baseURI).href
          }
          version={version}
          printed={Date.now()}
        />
      </Suspense>
    </ViewBoundary>
  );
}

function useWhenAtRest(load: () => Promise<unknown>): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(
    function loadOnceAtRest() {
      let isWanted = true;
      const begin = (): void => {
        load().then(
          () => isWanted && setReady(true),
          // Without it the browser prints the screen.
          () => undefined,
        );
      };
      const wait = globalThis.setTimeout(begin, AT_REST_MS);
      // Whoever presses the keys of printing earlier gets it with the first of them.
      const onKeyDown = ({ key }: KeyboardEvent): void => {
        if (key === 'Control' || key === 'Meta') begin();
      };
      document.addEventListener('keydown', onKeyDown);
      return () => {
        isWanted = false;
        globalThis.clearTimeout(wait);
        document.removeEventListener('keydown', onKeyDown);
      };
    },
    [load],
  );
  return isReady;
}
