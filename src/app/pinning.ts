import { createContext, useContext } from 'react';
import type { View } from '#address/view.ts';

/** A version that stays on the site, and the day (UTC, ISO) on which it was published. */
export type PublishedVersion = { readonly version: string; readonly date: string };

/** What the site has of one dataset: its latest version, published or not, and all published ones, newest first. */
export type Versions = { readonly version: string; readonly versions: readonly PublishedVersion[] };

export type Resolved =
  | { readonly kind: 'found'; readonly version: string }
  | { readonly kind: 'missing' }
  /** Several versions begin so. */
  | { readonly kind: 'ambiguous'; readonly versions: readonly string[] };

/** The one version, published or latest, that begins with these digits. */
export function resolveVersion({ version, versions }: Versions, digits: string): Resolved {
  const known = new Set([version, ...versions.map((published) => published.version)]);
  const found = [...known].filter((one) => one.startsWith(digits));
  const [only] = found;
  if (only === undefined) return { kind: 'missing' };
  return found.length === 1 ? { kind: 'found', version: only } : { kind: 'ambiguous', versions: found };
}

/** The day on which a version was published; null where it was not. */
export function publishingDate({ versions }: Versions, version: string): string | null {
  return versions.find((published) => published.version === version)?.date ?? null;
}

/** As many digits as a reader compares; addresses hold all twelve. */
export function shortVersion(version: string): string {
  return version.slice(0, 6);
}

/** The view with its data pinned. */
export function pinned(view: View, version: string): View {
  return { ...view, version, cited: null };
}

/** The view of whatever the data are on the day it is opened. */
export function unpinned(view: View): View {
  return { ...view, version: null };
}

/** The view of whatever the data are then, which says when they are no longer those of this version. */
export function following(view: View, version: string): View {
  return { ...view, version: null, cited: version };
}

/** Which version of the dataset is on screen. */
export type ShownVersion = {
  /** All twelve digits; null while the list of datasets is not there. */
  readonly version: string | null;
  /** When it was published, as an ISO day; null where it was not, so that a later build may not have it. */
  readonly date: string | null;
  /** The latest version of the dataset, published or not. */
  readonly latest: string | null;
};

/** What the list of datasets says of the version that a view shows; null for a dataset that it does not list. */
export function shownVersion(versions: Versions | null, view: Pick<View, 'version'>): ShownVersion {
  if (!versions) return { version: null, date: null, latest: null };
  const resolved = view.version === null ? null : resolveVersion(versions, view.version);
  const latest = versions.version;
  const version = resolved === null ? latest : resolved.kind === 'found' ? resolved.version : null;
  return { version, date: version === null ? null : publishingDate(versions, version), latest };
}

export type Change =
  /** The view shows a version that is no longer the latest. */
  | { readonly kind: 'older-shown'; readonly version: string }
  /** It follows the data, which are no longer those that were cited; their version is null where the site has not got it. */
  | { readonly kind: 'changed-since-cited'; readonly cited: string; readonly version: string | null };

/** What has become of the data since the version that the view names; null where nothing has. */
export function changeOf(versions: Versions, view: Pick<View, 'version' | 'cited'>): Change | null {
  const digits = view.version ?? view.cited;
  if (digits === null) return null;
  const resolved = resolveVersion(versions, digits);
  const version = resolved.kind === 'found' ? resolved.version : null;
  if (view.version !== null)
    return version === null || version === versions.version ? null : { kind: 'older-shown', version };
  return versions.version.startsWith(digits) ? null : { kind: 'changed-since-cited', cited: digits, version };
}

export const VersionContext = createContext<ShownVersion>(shownVersion(null, { version: null }));

/** The version of the dataset on screen; for what is cited, exported or embedded. */
export function useVersion(): ShownVersion {
  return useContext(VersionContext);
}
