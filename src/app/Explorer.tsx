import { type ReactElement, useCallback, useEffect, useMemo, useState } from 'react';
import { datasetName } from '#address/address.ts';
import type { View } from '#address/view.ts';
import { Trouble } from '#controls/Trouble.tsx';
import type { Overview } from '#model/answers.ts';
import { EMPTY_FILTER } from '#model/filter.ts';
import { headerWords, words } from '#wording/words.ts';
import { askAhead } from './askAhead.ts';
import { ExplorerTrouble } from './ExplorerTrouble.tsx';
import { versionNotices } from './ExplorerVersions.tsx';
import { Frame } from './Frame.tsx';
import { HeaderMenus } from './HeaderMenus.tsx';
import { shownVersion, VersionContext } from './pinning.ts';
import { remember, useLanguage, useTheme } from './preferences.ts';
import { EngineContext, useDataset, useDatasets } from './queries.ts';
import { useAddress } from './useAddress.ts';
import { useEngine } from './useEngine.ts';
import { useOnline } from './useOnline.ts';
import { Workspace } from './Workspace.tsx';

/** From the address to a loaded dataset, with an honest state for each thing that can go wrong on the way. */
export function Explorer(): ReactElement {
  const address = useAddress();
  const { view, frontDoor, navigate } = address;
  const theme = useTheme(view.theme);
  const { language, failed } = useLanguage(view.language);
  const isOnline = useOnline();
  const [helpIsOpen, setHelpOpen] = useState(false);
  const [shareIsOpen, setShareOpen] = useState(false);
  const { engine, broken, attempt, restart } = useEngine();
  const name = datasetName(view);
  const source = useMemo(() => ({ engine, key: name }), [engine, name]);
  const dataset = useDataset(engine, view, attempt, (client, loaded) =>
    askAhead(client, source, firstView(view, frontDoor, loaded), loaded),
  );
  const overview = dataset.data?.overview ?? null;
  const versions = useDatasets().datasets.find(({ id }) => id === view.dataset) ?? null;
  const { version } = view;
  const shownData = useMemo(() => shownVersion(versions, { version }), [versions, version]);

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
  const openDataset = useCallback((id: string) => navigate((shown) => ofDataset(shown, id), 'push'), [navigate]);

  const tools = (
    <HeaderMenus
      overview={overview}
      theme={theme}
      onTheme={(next) => {
        remember('theme', next);
        navigate((shown) => ({ ...shown, theme: next }), 'replace');
      }}
      language={language}
      onLanguage={(next) => {
        remember('lang', next);
        navigate((shown) => ({ ...shown, language: next }), 'replace');
      }}
      helpIsOpen={helpIsOpen}
      onHelp={setHelpOpen}
      onShare={overview ? () => setShareOpen(true) : null}
    />
  );
  const notices = [
    { title: headerWords.offline, details: isOnline ? [] : [headerWords.offlineDetail] },
    { title: headerWords.languageFailed, details: failed ? [headerWords.languageFailedDetail] : [] },
  ].filter(({ details }) => details.length > 0);
  const changes = versionNotices(versions, { view, navigate });

  if (broken)
    return (
      <Frame tools={tools}>
        <main>
          <Trouble title={words.trouble.worker} details={[broken.message]} onRetry={restart}>
            {words.trouble.kept}
          </Trouble>
        </main>
      </Frame>
    );
  if (dataset.isError || (dataset.data && !overview))
    return (
      <Frame tools={tools}>
        <main>
          <ExplorerTrouble
            view={view}
            navigate={navigate}
            error={dataset.error}
            report={dataset.data}
            onRetry={() => void dataset.refetch()}
          />
        </main>
      </Frame>
    );
  if (!dataset.data || !overview) return <Frame tools={tools} />;
  const shown = { ...address, view: firstView(view, frontDoor, overview) };
  return (
    <EngineContext value={source}>
      <VersionContext value={shownData}>
        <Workspace
          key={`${name} ${language}`}
          address={shown}
          report={dataset.data}
          overview={overview}
          tools={tools}
          onHelp={() => setHelpOpen(true)}
          shareIsOpen={shareIsOpen}
          onShareClosed={() => setShareOpen(false)}
          onOpenDataset={openDataset}
          notices={[...notices, ...changes]}
        />
      </VersionContext>
    </EngineContext>
  );
}

/** At the front door the first picture is the one that the completed address will say. */
function firstView(view: View, frontDoor: boolean, { opening }: Overview): View {
  return frontDoor ? { ...view, selected: opening } : view;
}

/** The view with which another dataset opens: what was asked of this one means nothing there. */
function ofDataset(view: View, dataset: string): View {
  return {
    ...view,
    dataset,
    version: null,
    cited: null,
    selected: null,
    filter: EMPTY_FILTER,
    map: null,
    roles: false,
  };
}
