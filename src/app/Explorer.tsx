import { type ReactElement, useEffect, useMemo } from 'react';
import { words } from '#wording/words.ts';
import { Frame } from './Frame.tsx';
import { issueLine } from './Notices.tsx';
import { EngineContext, useDataset } from './queries.ts';
import { Trouble } from './Trouble.tsx';
import { useAddress } from './useAddress.ts';
import { useEngine } from './useEngine.ts';
import { DEFAULT_DATASET } from './view.ts';
import { Workspace } from './Workspace.tsx';

/** From the address to a loaded dataset, with an honest state for each thing that can go wrong on the way. */
export function Explorer(): ReactElement {
  const address = useAddress();
  const { view, frontDoor, navigate } = address;
  const { engine, broken, attempt, restart } = useEngine();
  const dataset = useDataset(engine, view.dataset, attempt);
  const overview = dataset.data?.overview ?? null;
  const source = useMemo(() => ({ engine, key: view.dataset }), [engine, view.dataset]);

  useEffect(
    function openAsTheDatasetWishes() {
      if (frontDoor && overview) navigate((shown) => ({ ...shown, selected: overview.opening }), 'replace');
    },
    [frontDoor, overview, navigate],
  );
  useEffect(
    function nameThePage() {
      document.title = overview ? `${overview.title} · ${words.brand}` : words.brand;
    },
    [overview],
  );

  if (broken)
    return (
      <Frame overview={null}>
        <main>
          <Trouble title={words.trouble.worker} details={[broken.message]} onRetry={restart}>
            {words.trouble.kept}
          </Trouble>
        </main>
      </Frame>
    );
  if (dataset.isError || (dataset.data && !overview)) {
    const details = dataset.data?.issues.map(issueLine) ?? [dataset.error?.message ?? ''];
    const elsewhere = view.dataset !== DEFAULT_DATASET && <a href="./">{words.openDefault}</a>;
    return (
      <Frame overview={null}>
        <main>
          <Trouble
            title={words.trouble.dataset(view.dataset)}
            details={details}
            onRetry={() => void dataset.refetch()}
            otherWay={elsewhere}
          >
            {words.trouble.kept}
          </Trouble>
        </main>
      </Frame>
    );
  }
  if (!dataset.data || !overview) return <Frame overview={null} />;
  // The first picture is the one that the completed address will say.
  const shown = frontDoor ? { ...address, view: { ...view, selected: overview.opening } } : address;
  return (
    <EngineContext value={source}>
      <Workspace key={view.dataset} address={shown} report={dataset.data} overview={overview} />
    </EngineContext>
  );
}
