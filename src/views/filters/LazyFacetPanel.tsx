import { type ComponentProps, type ComponentType, lazy, type ReactElement, Suspense } from 'react';
import { ViewBoundary } from '#controls/ViewBoundary.tsx';
import { filterWords } from '#wording/words.ts';
import styles from './FacetPanel.module.css';
import type { FacetPanel } from './FacetPanel.tsx';

type Props = ComponentProps<typeof FacetPanel>;

/** Once it is there it is drawn at once, so that what is typed right after opening arrives in it. */
let fetched: ComponentType<Props> | null = null;

async function load(): Promise<{ default: ComponentType<Props> }> {
  fetched = (await import('./FacetPanel.tsx')).FacetPanel;
  return { default: fetched };
}

const Awaited = lazy(load);

/** Fetches the panel before it is opened: when a pointer or the focus comes near. A failure shows when it is opened. */
export function fetchFacetPanel(): void {
  if (!fetched) load().catch(() => undefined);
}

/** The panel of a facet, which is fetched when it is first needed. */
export function LazyFacetPanel(props: Props): ReactElement {
  const Panel = fetched ?? Awaited;
  return (
    <ViewBoundary name={filterWords.filters.toLowerCase()}>
      <Suspense fallback={<div className={styles.panel} aria-busy="true" />}>
        <Panel {...props} />
      </Suspense>
    </ViewBoundary>
  );
}
