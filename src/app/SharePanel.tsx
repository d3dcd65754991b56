import { type ReactElement, useContext } from 'react';
import { writeAddress } from '#address/address.ts';
import { type DownloadFormat, downloadName } from '#formats/downloadFormat.ts';
import { isoDay } from '#model/date.ts';
import { EMPTY_FILTER } from '#model/filter.ts';
import { filterParts } from '#views/filters/filterText.ts';
import { ShareDialog } from '#views/share/ShareDialog.tsx';
import type { ImageQuestion, Scope, SharedImage } from '#views/share/ShareProps.ts';
import { saveFile } from '#views/share/saveFile.ts';
import { exportWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import { following, pinned, unpinned, useVersion } from './pinning.ts';
import { EngineContext, useBasemap } from './queries.ts';
import type { Workspace } from './useWorkspace.ts';

type SharePanelProps = { readonly work: Workspace; readonly onClose: () => void };

/** What is on screen, taken elsewhere. */
export function SharePanel({ work, onClose }: SharePanelProps): ReactElement | null {
  const { overview, filter, selected, card, count } = work;
  const { version, date, latest } = useVersion();
  const source = useContext(EngineContext);
  const basemap = useBasemap('coarse', false);
  if (!source || !count) return null;
  const view = { ...work.view, filter, selected };
  const filters = filterParts(filter, work.names).map(words.sentence);
  const site = new URL('.', document.baseURI).href;
  const now = new Date();
  const today = isoDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  const cited = latest ?? version;

  const drawImage = async (question: ImageQuestion): Promise<SharedImage> => {
    const { drawShareImage } = await import('./shareImage.ts');
    const ground = basemap.data ?? (await basemap.refetch({ throwOnError: true })).data ?? null;
    return drawShareImage({ source, overview, view, basemap: ground, filters, version }, question);
  };
  const download = async (format: DownloadFormat, scope: Scope) => {
    const isWhole = scope === 'whole';
    const shared = { ...view, theme: null, ...(isWhole ? { filter: EMPTY_FILTER, selected: null } : {}) };
    const note = {
      title: overview.title,
      licence: overview.licence,
      version,
      versionDate: date,
      address: site + writeAddress(version === null ? shared : pinned(shared, version)),
      filters: isWhole ? [] : filters,
      matched: isWhole ? count.total : count.matched,
      total: count.total,
      accessed: today,
    };
    const { engine, key } = source;
    const written = await engine.download(key, format, shared.filter, note, exportWords.calendar);
    const file = downloadName(overview.id, format, { version, matched: written.events, total: count.total });
    saveFile(written.bytes, file);
    return { events: written.events, file };
  };

  return (
    <ShareDialog
      overview={overview}
      event={card && { title: card.event.title, language: card.summary.language }}
      view={view}
      pinned={version === null ? null : pinned(view, version)}
      latest={cited === null ? unpinned(view) : following(view, cited)}
      version={version}
      versionDate={date}
      site={site}
      filters={filters}
      matched={count.matched}
      total={count.total}
      today={today}
      drawImage={drawImage}
      onDownload={download}
      onPrint={() => window.print()}
      onClose={onClose}
    />
  );
}
