import type { ReactElement } from 'react';
import type { View } from '#address/view.ts';
import { dayWords } from '#wording/dates.ts';
import { versionWords } from '#wording/words.ts';
import styles from './app.module.css';
import { ExplorerLink } from './ExplorerLink.tsx';
import type { Notice } from './Notices.tsx';
import { changeOf, pinned, publishingDate, shortVersion, unpinned, type Versions } from './pinning.ts';
import type { Navigate } from './useAddress.ts';

/** The view that is shown, and the way to another. */
type Where = { readonly view: View; readonly navigate: Navigate };

/** The day on which a version was published, in words; null where it was not. */
export function publishingDay(versions: Versions, version: string): string | null {
  const date = publishingDate(versions, version);
  return date === null ? null : dayWords(Date.parse(date));
}

/** Opens the same view of the latest data. */
function LatestLink({ versions, ...where }: Where & { readonly versions: Versions }): ReactElement {
  const { version } = versions;
  return (
    <ExplorerLink {...where} to={unpinned}>
      {versionWords.openLatest(shortVersion(version), publishingDay(versions, version))}
    </ExplorerLink>
  );
}

type VersionLinkProps = Where & { readonly versions: Versions; readonly version: string };

/** Opens the same view of one version. */
function VersionLink({ versions, version, ...where }: VersionLinkProps): ReactElement {
  return (
    <ExplorerLink {...where} to={(view) => pinned(view, version)}>
      {versionWords.open(shortVersion(version), publishingDay(versions, version))}
    </ExplorerLink>
  );
}

/** In place of a version that is not there: the latest, and the last published one where that is another. */
export function NearestVersions({ versions, ...where }: Where & { readonly versions: Versions }): ReactElement {
  const published = versions.versions[0]?.version ?? versions.version;
  return (
    <span className={styles.versions}>
      <LatestLink versions={versions} {...where} />
      {published !== versions.version && <VersionLink versions={versions} version={published} {...where} />}
    </span>
  );
}

/** That the data have changed since the version that is shown, or since the view was cited, and the way to the others. */
export function versionNotices(versions: Versions | null, where: Where): readonly Notice[] {
  const change = versions && changeOf(versions, where.view);
  if (!change) return [];
  const { version } = change;
  const day = version === null ? null : publishingDay(versions, version);
  if (change.kind === 'older-shown') {
    const title = versionWords.olderShown(shortVersion(change.version), day);
    return [{ title, details: [], isQuiet: true, link: <LatestLink versions={versions} {...where} /> }];
  }
  const title = versionWords.changedSinceCited(shortVersion(change.cited), day);
  if (version === null) return [{ title, details: [versionWords.citedIsGone] }];
  return [{ title, details: [], link: <VersionLink versions={versions} version={version} {...where} /> }];
}
