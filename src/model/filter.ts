import type { Certainty, Role, Status } from './role.ts';
import type { Mode, VerificationLevel } from './vocabulary.ts';

/** Whether an event needs one of the values, or every one of them. */
export type Match = 'any' | 'all';

/**
 * named: any role of the state or of somebody who acts for it, or the place; part: an attending circle or a full
 * diamond; place: it happened there.
 */
export const COUNTRY_SCOPES = ['named', 'part', 'place'] as const;
export type CountryScope = (typeof COUNTRY_SCOPES)[number];

/** `country` is ISO 3166-1 alpha-3. */
export type CountryValue = { readonly country: string; readonly scope: CountryScope };

/** Actor and role on the SAME participation; a null role is any role. */
export type ParticipantValue = { readonly actor: string; readonly role: Role | null };

export type Choice<T> = { readonly match: Match; readonly values: readonly T[] };

/** Epoch milliseconds UTC, `end` exclusive; an event is in it when its possible span overlaps it. */
export type TimeWindow = { readonly start: number; readonly end: number };

/** What an event must meet. Facets are joined by "and"; an empty choice asks for nothing. */
export type Filter = {
  readonly country: Choice<CountryValue>;
  readonly participant: Choice<ParticipantValue>;
  readonly role: Choice<Role>;
  readonly type: Choice<string>;
  readonly status: Choice<Status>;
  readonly certainty: Choice<Certainty>;
  /** Ids of sources in which a claim of the event was read. */
  readonly source: Choice<string>;
  readonly tag: Choice<string>;
  readonly mode: Choice<Mode>;
  readonly verification: Choice<VerificationLevel>;
  /** Words that must all occur, folded in case and diacritics; blank asks for nothing. */
  readonly text: string;
  /** Null is the whole extent, which also lets undated events stay. */
  readonly window: TimeWindow | null;
};

export const FACETS = [
  'country',
  'participant',
  'role',
  'type',
  'status',
  'certainty',
  'source',
  'tag',
  'mode',
  'verification',
] as const;
export type Facet = (typeof FACETS)[number];

const NOTHING = { match: 'any', values: [] } as const;

export const EMPTY_FILTER: Filter = {
  country: NOTHING,
  participant: NOTHING,
  role: NOTHING,
  type: NOTHING,
  status: NOTHING,
  certainty: NOTHING,
  source: NOTHING,
  tag: NOTHING,
  mode: NOTHING,
  verification: NOTHING,
  text: '',
  window: null,
};

/** The facets, text and window that ask for something. */
export function activeParts(filter: Filter): readonly (Facet | 'text' | 'window')[] {
  const parts: (Facet | 'text' | 'window')[] = FACETS.filter((facet) => filter[facet].values.length > 0);
  if (filter.text.trim() !== '') parts.push('text');
  if (filter.window) parts.push('window');
  return parts;
}

export function withoutPart(filter: Filter, part: Facet | 'text' | 'window'): Filter {
  return { ...filter, [part]: EMPTY_FILTER[part] };
}

const NOT_DECOMPOSED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Text without case and diacritics, for comparing: Türkiye and TURKIYE become turkiye. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđıßæœ]/g, (letter) => NOT_DECOMPOSED[letter] ?? letter);
}
