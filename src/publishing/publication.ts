import type { EventAnswer } from '#model/answers.ts';
import { statedBounds } from '#model/date.ts';
import type { Dataset } from '#model/event.ts';

/** A dataset as it is published on a site, with what its page says of it. */
export type Publication = {
  readonly dataset: Dataset;
  /** Every event with its actors and sources, in the order of time. */
  readonly events: readonly EventAnswer[];
  /** First 12 hexadecimal digits of the data's hash, and the ISO day of its publication; null where not known. */
  readonly version: string | null;
  readonly versionDate: string | null;
  /** The address of the site, which ends with a slash; null where it is not known: nothing then claims one. */
  readonly site: string | null;
  /** One picture of its events for each theme and width of the page; none where there is nothing to draw. */
  readonly pictures: readonly (Picture & { readonly theme: 'light' | 'dark'; readonly narrow: boolean })[];
  /** Shown by others beside a link to it: PNG or JPEG, since they take no SVG. */
  readonly preview: Picture | null;
};

/** The name of a file beside the page, and its size in px. */
export type Picture = { readonly file: string; readonly width: number; readonly height: number };

/** Where things are, from the root of the site. */
export function pagePath({ dataset }: Publication): string {
  return `dataset/${dataset.id}/`;
}

/** The address of a path of the site; null where the site's own is not known. */
export function absolute({ site }: Pick<Publication, 'site'>, path: string): string | null {
  return site === null ? null : site + path;
}

/** The address of the app on this dataset, from the root of the site; `selected` is the id of an event. */
export function appPath({ dataset }: Publication, selected: string | null = null): string {
  return `?d=${dataset.id}${selected === null ? '' : `&sel=${encodeURIComponent(selected.replace(/\p{Surrogate}/gu, '\uFFFD'))}`}`;
}

/** The name of an event within the page, for `id` and for the fragment of an address alike. */
export function anchorOf(id: string): string {
  return `event-${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
}

/** From the earliest to the latest stated day of an event, both within; open ends are left out. Null where none is dated. */
export function periodOf({
  events,
}: Pick<Publication, 'events'>): { readonly first: number; readonly last: number } | null {
  const bounds = events.flatMap(({ event }) => statedBounds(event.date) ?? []);
  if (bounds.length === 0) return null;
  return {
    first: bounds.reduce((day, bound) => Math.min(day, bound.first), Number.POSITIVE_INFINITY),
    last: bounds.reduce((day, bound) => Math.max(day, bound.last), Number.NEGATIVE_INFINITY),
  };
}

/** The dataset's description, or how many events it holds; at most 300 characters, cut between words. */
export function shortDescription(description: string, otherwise: string): string {
  const text = description.replace(/\s+/g, ' ').trim() || otherwise;
  return text.length <= 300 ? text : `${text.slice(0, 299).replace(/\s+\S*$/, '')}…`;
}
