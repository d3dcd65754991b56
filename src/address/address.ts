import { LANES, SORT_KEYS, type Sort } from '#model/answers.ts';
import { DAY_MS, isoDay, utcDay } from '#model/date.ts';
import {
  type Choice,
  COUNTRY_SCOPES,
  type CountryValue,
  type Filter,
  type ParticipantValue,
  type TimeWindow,
} from '#model/filter.ts';
import { LANGUAGES } from '#model/language.ts';
import { MATRIX_GROUPS } from '#model/matrixGroup.ts';
import { CERTAINTIES, ROLES, STATUSES } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';
import type { MapPosition } from '#projection/planeView.ts';
import { DEFAULT_LIST_COLUMNS, LIST_COLUMNS, type ListColumn } from '#views/list/columns.ts';
import type { Catalogue } from '#wording/catalogue.ts';
import { versionWords, words } from '#wording/words.ts';
import { DEFAULT_DATASET, SHOWS, THEMES, type View } from './view.ts';

/** A part of an address that was ignored, and why. */
export type AddressProblem = { readonly key: string; readonly value: string; readonly reason: AddressReason };

/** What was expected, by name; or the words of which one is expected. */
export type AddressReason = keyof Catalogue['words']['addressReasons'] | 'version' | readonly string[];

export type ParsedAddress = {
  readonly view: View;
  readonly problems: readonly AddressProblem[];
  /** The address asks for no data: the dataset opens as it wishes to be opened. */
  readonly frontDoor: boolean;
};

type Report = (value: string, reason: AddressReason) => void;

/** The keys of an address in the order in which they are written. The grammar stands in docs/addresses.md. */
const KEYS = [
  ...([
    'd',
    'cited',
    'v',
    'sel',
    'p',
    'c',
    'role',
    'type',
    'st',
    'cert',
    'src',
    'tag',
    'mode',
    'ver',
    'q',
    't',
    'm',
  ] as const),
  ...(['lanes', 'as', 'group', 'by', 'merge', 'cols', 'sort', 'theme', 'lang'] as const),
];
type Key = (typeof KEYS)[number];

/**
 * Reads the query of an address (with or without `?`). Never throws and never trusts: what cannot be read is left out
 * and reported, unknown keys are kept as they came.
 */
export function parseAddress(query: string): ParsedAddress {
  const problems: AddressProblem[] = [];
  const values = new Map<Key, string>();
  const rest: (readonly [string, string])[] = [];
  for (const [key, value] of new URLSearchParams(query)) {
    if (!isKey(key)) rest.push([key, value]);
    else if (values.has(key)) problems.push({ key, value, reason: 'twice' });
    else values.set(key, value);
  }
  const reportFor =
    (key: Key): Report =>
    (value, reason) =>
      problems.push({ key, value, reason });
  const choice = <T>(key: Key, read: (value: string) => T | null, expected: AddressReason): Choice<T> =>
    parseChoice(values.get(key), read, expected, reportFor(key));
  const word = <T extends string>(key: Key, known: readonly T[]): T | null =>
    optional(values.get(key), (value) => known.find((one) => one === value) ?? null, known, reportFor(key));
  const filter: Filter = {
    participant: choice('p', readParticipant, 'actor'),
    country: choice('c', readCountry, 'country'),
    role: choice('role', (value) => ROLES.find((role) => role === value) ?? null, 'role'),
    type: choice('type', unescapeValue, 'value'),
    status: choice('st', (value) => STATUSES.find((status) => status === value) ?? null, 'status'),
    certainty: choice('cert', (value) => CERTAINTIES.find((known) => known === value) ?? null, 'certainty'),
    source: choice('src', unescapeValue, 'value'),
    tag: choice('tag', unescapeValue, 'value'),
    mode: choice('mode', (value) => MODES.find((known) => known === value) ?? null, MODES),
    verification: choice(
      'ver',
      (value) => VERIFICATION_LEVELS.find((known) => known === value) ?? null,
      VERIFICATION_LEVELS,
    ),
    text: (values.get('q') ?? '').trim(),
    window: optional(values.get('t'), readWindow, 'days', reportFor('t')),
  };
  const view: View = {
    ...readDataset(values.get('d') || DEFAULT_DATASET, reportFor('d')),
    cited: optional(values.get('cited'), readVersion, 'version', reportFor('cited')),
    show: word('v', SHOWS) ?? 'timeline',
    selected: values.get('sel') || null,
    filter,
    map: optional(values.get('m'), readMap, 'position', reportFor('m')),
    lanes: word('lanes', LANES) ?? 'type',
    roles: word('as', ['role']) === 'role',
    matrix: {
      columns: word('by', ['participant']) ?? 'state',
      group: word('group', MATRIX_GROUPS) ?? 'presence',
      merged: word('merge', ['yes']) === 'yes',
    },
    list: optional(values.get('cols'), readColumns, LIST_COLUMNS, reportFor('cols')) ?? DEFAULT_LIST_COLUMNS,
    sort:
      optional(
        values.get('sort'),
        readSort,
        SORT_KEYS.flatMap((by) => [by, `-${by}`]),
        reportFor('sort'),
      ) ?? BY_DATE,
    theme: word('theme', THEMES),
    language: word('lang', LANGUAGES),
    rest,
  };
  return { view, problems, frontDoor: [...values.keys()].every((key) => key === 'theme' || key === 'lang') };
}

/** A reason in words. */
export function reasonWords(reason: AddressReason): string {
  if (reason === 'version') return versionWords.expected;
  return typeof reason === 'string' ? words.addressReasons[reason] : words.addressOneOf(reason.join(', '));
}

/** A dataset and the version of it that is pinned, as in `d`. */
export function datasetName({ dataset, version }: Pick<View, 'dataset' | 'version'>): string {
  return version === null ? dataset : `${dataset}@${version}`;
}

/** The query for a view, with `?`. Defaults are left out, except the dataset: a citation names what it cites. */
export function writeAddress(view: View): string {
  const { filter } = view;
  const parts: Readonly<Record<Key, string>> = {
    d: datasetName(view),
    cited: view.cited ?? '',
    v: unless(view.show, 'timeline'),
    sel: view.selected ?? '',
    p: writeChoice(filter.participant, ({ actor, role }) => escapeValue(actor) + (role === null ? '' : `.${role}`)),
    c: writeChoice(filter.country, ({ country, scope }) => country + (scope === 'named' ? '' : `:${scope}`)),
    role: writeChoice(filter.role, (role) => role),
    type: writeChoice(filter.type, escapeValue),
    st: writeChoice(filter.status, (status) => status),
    cert: writeChoice(filter.certainty, (certainty) => certainty),
    src: writeChoice(filter.source, escapeValue),
    tag: writeChoice(filter.tag, escapeValue),
    mode: writeChoice(filter.mode, (mode) => mode),
    ver: writeChoice(filter.verification, (level) => level),
    q: filter.text,
    t: filter.window ? `${isoDay(filter.window.start)}/${isoDay(filter.window.end - DAY_MS)}` : '',
    m: view.map
      ? [rounded(view.map.latitude, 4), rounded(view.map.longitude, 4), rounded(view.map.zoom, 2)].join(',')
      : '',
    lanes: unless(view.lanes, 'type'),
    as: view.roles ? 'role' : '',
    group: unless(view.matrix.group, 'presence'),
    by: unless(view.matrix.columns, 'state'),
    merge: view.matrix.merged ? 'yes' : '',
    cols: unless(view.list.join(','), DEFAULT_LIST_COLUMNS.join(',')),
    sort: unless((view.sort.descending ? '-' : '') + view.sort.by, BY_DATE.by),
    theme: view.theme ?? '',
    lang: view.language ?? '',
  };
  const own = KEYS.filter((key) => parts[key] !== '').map((key) => [key, parts[key]] as const);
  return `?${[...own, ...view.rest].map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&')}`;
}

const BY_DATE: Sort = { by: 'date', descending: false };

function unless(value: string, left: string): string {
  return value === left ? '' : value;
}

function readSort(text: string): Sort | null {
  const descending = text.startsWith('-');
  const by = SORT_KEYS.find((known) => known === text.slice(descending ? 1 : 0));
  return by ? { by, descending } : null;
}

/** The columns of the list in their own order; date and event are always among them. */
function readColumns(text: string): readonly ListColumn[] | null {
  const asked = text.split(',');
  if (asked.some((word) => !(LIST_COLUMNS as readonly string[]).includes(word))) return null;
  return LIST_COLUMNS.filter((column) => column === 'date' || column === 'event' || asked.includes(column));
}

/** A number in plain digits: four decimals of a degree are eleven metres. */
function rounded(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}

function isKey(key: string): key is Key {
  return (KEYS as readonly string[]).includes(key);
}

/** Percent-encoding that leaves what a query may hold readable: our own separators stay as they are. */
function encode(text: string): string {
  // Half a surrogate pair cannot be encoded; it becomes the sign for a letter that is lost.
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(
    /%(?:2C|3A|2F|40)/g,
    decodeURIComponent,
  );
}

/** Characters that separate values are written as `~` and two hexadecimal digits, which survives any re-encoding. */
function escapeValue(value: string): string {
  return value.replace(/[~,.:]/g, (character) => `~${character.charCodeAt(0).toString(16)}`);
}

function unescapeValue(text: string): string {
  return text.replace(/~([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** Whatever is named is what is asked for, known or not: an address must never show other data than it cites. */
function readDataset(text: string, report: Report): Pick<View, 'dataset' | 'version'> {
  const [, dataset = text, pinned = null] = /^([^@]+)@(.*)$/s.exec(text) ?? [];
  const version = pinned === null ? null : readVersion(pinned);
  if (pinned !== null && version === null) report(text, 'version');
  return { dataset, version };
}

function readVersion(text: string): string | null {
  return /^[0-9a-f]{6,12}$/i.test(text) ? text.toLowerCase() : null;
}

function optional<T>(
  text: string | undefined,
  read: (value: string) => T | null,
  expected: AddressReason,
  report: Report,
): T | null {
  if (text === undefined || text === '') return null;
  const value = read(text);
  if (value === null) report(text, expected);
  return value;
}

const ALL = 'all:';

function parseChoice<T>(
  text: string | undefined,
  read: (value: string) => T | null,
  expected: AddressReason,
  report: Report,
): Choice<T> {
  if (!text) return { match: 'any', values: [] };
  const match = text.startsWith(ALL) ? 'all' : 'any';
  const written = new Map<string, T>();
  for (const part of (match === 'all' ? text.slice(ALL.length) : text).split(',')) {
    const value = part === '' ? null : read(part);
    if (value === null) report(part, expected);
    else written.set(JSON.stringify(value), value);
  }
  const values = [...written.values()];
  return values.length === 0 ? { match: 'any', values } : { match, values };
}

function writeChoice<T>(choice: Choice<T>, write: (value: T) => string): string {
  if (choice.values.length === 0) return '';
  return (choice.match === 'all' ? ALL : '') + choice.values.map(write).join(',');
}

function readParticipant(text: string): ParticipantValue | null {
  const [actor = '', roleWord, ...more] = text.split('.');
  if (actor === '' || more.length > 0) return null;
  if (roleWord === undefined) return { actor: unescapeValue(actor), role: null };
  const role = ROLES.find((known) => known === roleWord);
  return role ? { actor: unescapeValue(actor), role } : null;
}

function readCountry(text: string): CountryValue | null {
  const parts = /^([A-Z]{3})(?::([a-z]+))?$/.exec(text);
  const [, country, scopeWord = 'named'] = parts ?? [];
  const scope = COUNTRY_SCOPES.find((known) => known === scopeWord);
  return country && scope ? { country, scope } : null;
}

function readWindow(text: string): TimeWindow | null {
  const [start, last, ...more] = text.split('/').map(readDay);
  if (typeof start !== 'number' || typeof last !== 'number' || more.length > 0 || last < start) return null;
  return { start, end: last + DAY_MS };
}

function readDay(text: string): number | null {
  const parts = /^(\d{4}|[+-]\d{6})-(\d{2})-(\d{2})$/.exec(text);
  return parts && parts[1] !== '-000000' ? utcDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

function readMap(text: string): MapPosition | null {
  const numbers = text.split(',').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const [latitude = Number.NaN, longitude = Number.NaN, zoom = Number.NaN] = numbers;
  const inRange = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && Math.abs(zoom) <= 30;
  return numbers.length === 3 && inRange ? { latitude, longitude, zoom } : null;
}
