import { THEMES, type Theme } from '#address/view.ts';
import { REPORT_PICTURES, type ReportPicture } from '#figures/reportView.ts';

/** What an embed shows: one picture, or timeline and map. */
export type Picture = ReportPicture;

/** What the address of an embed says besides the view; docs/embedding.md describes each key. */
export type EmbedOptions = {
  readonly picture: Picture;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly hasLegend: boolean;
  readonly hasSource: boolean;
  readonly hasFilters: boolean;
  /** Null follows the reader's browser. */
  readonly theme: Theme | null;
  /** The only origin whose messages are heard; null hears nobody. */
  readonly origin: string | null;
};

/** Keys that belong to the embed alone, so that its full view has the address of a view. */
const OWN_KEYS = ['show', 'title', 'subtitle', 'legend', 'source', 'filters', 'origin'] as const;

/** Reads the options; what cannot be read counts as left out. */
export function readOptions(query: string): EmbedOptions {
  const given = new URLSearchParams(query);
  return {
    picture: REPORT_PICTURES.find((picture) => picture === given.get('show')) ?? fromView(given.get('v')),
    title: text(given.get('title')),
    subtitle: text(given.get('subtitle')),
    hasLegend: given.get('legend') !== 'no',
    hasSource: given.get('source') !== 'no',
    hasFilters: given.get('filters') === 'yes',
    theme: THEMES.find((theme) => theme === given.get('theme')) ?? null,
    origin: originOf(given.get('origin')),
  };
}

/** The query without what only an embed understands. */
export function viewQuery(query: string): string {
  const given = new URLSearchParams(query);
  for (const key of OWN_KEYS) given.delete(key);
  if (given.get('theme') === 'auto') given.delete('theme');
  return given.toString();
}

function fromView(view: string | null): Picture {
  return view === 'matrix' ? 'matrix' : 'timeline';
}

function text(value: string | null): string | null {
  return value === null || value.trim() === '' ? null : value.trim();
}

/** `https://example.org` as browsers write an origin; null for what is none, an opaque one among them. */
function originOf(value: string | null): string | null {
  if (value === null || !URL.canParse(value)) return null;
  const { origin } = new URL(value);
  return origin === 'null' || origin !== value.replace(/\/$/, '') ? null : origin;
}
