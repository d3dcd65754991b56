import { lazy, memo, type ReactElement, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { Show, View } from '#address/view.ts';
import { PHONE, SHEET, useMedia } from '#controls/useMedia.ts';
import type { Overview } from '#model/answers.ts';
import { withoutPart } from '#model/filter.ts';
import { CopyLink } from '#views/card/CopyLink.tsx';
import { FilterBar } from '#views/filters/FilterBar.tsx';
import { headerWords, sourcesWords, words } from '#wording/words.ts';
import type { LoadReport } from '#worker/protocol.ts';
import { AtRest } from './AtRest.tsx';
import styles from './app.module.css';
import { DatasetMenu } from './DatasetMenu.tsx';
import { DetailPanel } from './DetailPanel.tsx';
import { DialogBoundary } from './DialogBoundary.tsx';
import { ExploreView } from './ExploreView.tsx';
import { DatasetCounts, Frame } from './Frame.tsx';
import { ListPanel } from './ListPanel.tsx';
import { MatrixPanel } from './MatrixPanel.tsx';
import { loadNotices, Notices } from './Notices.tsx';
import { PrintPanel } from './PrintPanel.tsx';
import { useDatasets, useFacet, useSources } from './queries.ts';
import { useShortcuts } from './shortcuts.ts';
import type { useAddress } from './useAddress.ts';
import { usePanelSizes } from './usePanelSizes.ts';
import { useWorkspace } from './useWorkspace.ts';
import { ViewTabs } from './ViewTabs.tsx';

const SourcesPanel = lazy(async () => ({ default: (await import('#views/sources/SourcesPanel.tsx')).SourcesPanel }));
const NoMatches = lazy(async () => ({ default: (await import('#views/filters/NoMatches.tsx')).NoMatches }));
const SharePanel = lazy(async () => ({ default: (await import('./SharePanel.tsx')).SharePanel }));

type WorkspaceProps = {
  readonly address: ReturnType<typeof useAddress>;
  readonly report: LoadReport;
  readonly overview: Overview;
  readonly tools: ReactNode;
  readonly onHelp: () => void;
  readonly shareIsOpen: boolean;
  readonly onShareClosed: () => void;
  readonly onOpenDataset: (dataset: string) => void;
  /** What there is to say besides: offline, a language that could not be fetched. */
  readonly notices: Parameters<typeof Notices>[0]['notices'];
};

/** Hovering redraws the views that answer to it, not these. */
const StillFilterBar = memo(FilterBar);

/** The views of one dataset, joined: each shows an answer of the engine, and every act of the reader changes the address. */
export function Workspace(props: WorkspaceProps): ReactElement {
  const { address, report, overview } = props;
  const work = useWorkspace(address, overview);
  const { view, filter, names, selected, card, count, change } = work;
  const searchRef = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const [sourcesAreOpen, setSourcesOpen] = useState(false);
  const datasets = useDatasets();
  const sizes = usePanelSizes(main, overview.events);
  const show = useCallback((next: Show) => change({ show: next }), [change]);
  const tabs = useMemo(() => <ViewTabs show={view.show} onShow={show} />, [view.show, show]);
  // On a phone held upright the matrix is the roll call of one event.
  const matrixIsCard = useMedia(SHEET) && view.show === 'matrix';
  const isPhone = useMedia(PHONE);

  useShortcuts(
    {
      '/': () => searchRef.current?.focus(),
      1: () => show('timeline'),
      2: () => show('matrix'),
      3: () => show('list'),
      j: work.next,
      k: work.previous,
      c: () => document.querySelector<HTMLElement>('[data-act="copy-link"]')?.click(),
      '?': props.onHelp,
    },
    work.close,
  );

  const indexNotices = datasets.failed
    ? [{ title: headerWords.datasetsFailed, details: [headerWords.datasetsFailedDetail] }]
    : [];
  const hasDetail = view.show === 'timeline' || matrixIsCard || (view.show === 'list' && selected !== null);
  return (
    <>
      <Frame
        skipLinks={skipLinksOf(view.show, hasDetail, selected !== null)}
        title={
          <>
            <DatasetMenu overview={overview} onOpen={props.onOpenDataset} />
            <DatasetCounts overview={overview} onSources={() => setSourcesOpen(true)} />
          </>
        }
        tools={
          <>
            {/* Where no card offers it. */}
            {!hasDetail && !isPhone && <CopyLink />}
            {props.tools}
          </>
        }
      >
        <StillFilterBar
          leading={tabs}
          facets={overview.facets}
          filter={filter}
          onChange={work.setFilter}
          matched={count?.matched ?? null}
          total={count?.total ?? null}
          names={names}
          useFacet={useFacet}
          searchRef={searchRef}
        />
        <Notices notices={[...props.notices, ...indexNotices, ...loadNotices(report, work.ignored, work.unknown)]} />
        <main ref={main} className="frame-main" data-show={matrixIsCard ? 'card' : view.show} style={sizes.style}>
          <div
            className="frame-left"
            style={sizes.leftStyle}
            role="tabpanel"
            id="view"
            aria-labelledby={`tab-${view.show}`}
            tabIndex={-1}
          >
            {view.show === 'timeline' && <ExploreView work={work} height={sizes.timeline} />}
            {view.show === 'matrix' && !matrixIsCard && <MatrixPanel work={work} />}
            {view.show === 'list' && <ListPanel work={work} />}
            {matrixIsCard && <p className={styles.turn}>{headerWords.gridInLandscape}</p>}
            {overview.events === 0 && (
              <div className={styles.blank}>
                <div className={styles.nothing}>
                  <h2>{words.emptyDataset}</h2>
                  <p>{words.emptyDatasetDetail}</p>
                </div>
              </div>
            )}
            {work.isEmpty && (
              <div className={styles.empty}>
                <Suspense fallback={null}>
                  <NoMatches
                    filter={filter}
                    names={names}
                    counts={work.conflicts}
                    onRemove={(part) => work.loosen(withoutPart(filter, part))}
                    onClear={work.clearFilters}
                  />
                </Suspense>
              </div>
            )}
          </div>
          {hasDetail && (
            <DetailPanel
              work={work}
              width={sizes.card}
              asSheet={!matrixIsCard}
              onOpenSources={() => setSourcesOpen(true)}
            />
          )}
        </main>
        <p className="visually-hidden" role="status">
          {card ? words.selectedAnnouncement(card.event.title) : ''}
        </p>
        {props.shareIsOpen && (
          <DialogBoundary title={headerWords.share} onClose={props.onShareClosed}>
            <SharePanel work={work} onClose={props.onShareClosed} />
          </DialogBoundary>
        )}
        {sourcesAreOpen && (
          <DialogBoundary title={sourcesWords.title} onClose={() => setSourcesOpen(false)}>
            <SourcesPanel
              filter={filter}
              matched={count?.matched ?? null}
              useSources={useSources}
              onClose={() => setSourcesOpen(false)}
              onSelect={work.selectFromList}
              onFilterSource={(id) => work.setFilter({ ...filter, source: { match: 'any', values: [id] } }, 'push')}
            />
          </DialogBoundary>
        )}
      </Frame>
      <AtRest of={filter}>
        <PrintPanel work={work} />
      </AtRest>
    </>
  );
}

function skipLinksOf(show: View['show'], hasDetail: boolean, isCard: boolean): readonly (readonly [string, string])[] {
  const { timeline, map, card, list, view } = words.skipTo;
  const views =
    show === 'timeline'
      ? ([
          ['#timeline', timeline],
          ['#map', map],
        ] as const)
      : ([['#view', view]] as const);
  return hasDetail ? [...views, ['#detail', isCard ? card : list] as const] : views;
}
