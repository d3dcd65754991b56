import type { Overview } from '#model/answers.ts';
import { DAY_MS, utcDay } from '#model/date.ts';
import { countryOf, type DatedHead } from '#model/event.ts';
import { FACETS, type Facet, type TimeWindow } from '#model/filter.ts';
import { type Columns, NOT_STATED } from './columns.ts';
import { fullRowSet } from './rowSet.ts';
import { statedSpan } from './statedSpan.ts';

const SOURCE_LIMIT = 100;
const POINT_LIMIT = 10_000;

export function answerOverview(dataset: DatedHead, columns: Columns): Overview {
  const cited = new Set(columns.dictionaries.source.values);
  const sources = dataset.sources.filter(({ id }) => cited.has(id));
  const states = new Set(
    columns.dictionaries.actor.values.map((id) => {
      const actor = columns.actors.get(id);
      return actor ? countryOf(actor) : null;
    }),
  );
  states.delete(null);
  const points = new Map<string, readonly [number, number]>();
  for (const { point } of columns.places) points.set(point.join(' '), point);
  return {
    id: dataset.id,
    title: dataset.title,
    description: dataset.description,
    language: dataset.language,
    licence: dataset.licence,
    contact: dataset.contact?.trim() || null,
    opening: columns.rowOf(dataset.opening ?? '') !== undefined ? (dataset.opening ?? null) : null,
    events: columns.size,
    states: states.size,
    sources: sources.slice(0, SOURCE_LIMIT),
    sourceCount: sources.length,
    facets: FACETS.filter((facet) => hasValues(columns, facet)),
    extent: extentOf(columns),
    countries: columns.dictionaries.country.values,
    points: [...points.values()].slice(0, POINT_LIMIT),
  };
}

function hasValues({ dictionaries, size, role, mode, verification }: Columns, facet: Facet): boolean {
  switch (facet) {
    case 'participant':
      return dictionaries.actor.values.length > 0;
    case 'role':
    case 'certainty':
      return role.length > 0;
    case 'status':
      return size > 0;
    case 'mode':
      return mode.some((code) => code !== NOT_STATED);
    case 'verification':
      return verification.some((code) => code !== NOT_STATED);
    default:
      return dictionaries[facet].values.length > 0;
  }
}

/**
 * Whole years, months or days that hold every stated bound, with two fifths of their span, a year at most, left free
 * after the last one for labels and for what may still come.
 */
function extentOf(columns: Columns): TimeWindow | null {
  const { first, last } = statedSpan(columns, fullRowSet(columns.size));
  if (first > last) return null;
  const span = Math.max(last - first, 7 * DAY_MS);
  const unit = span > 200 * DAY_MS ? 'year' : span > 45 * DAY_MS ? 'month' : 'day';
  return { start: startOf(first, unit, 0), end: startOf(last + Math.min(span * 0.4, 365 * DAY_MS), unit, 1) };
}

function startOf(instant: number, unit: 'year' | 'month' | 'day', later: number): number {
  const date = new Date(instant);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  if (unit === 'year') return utcDay(year + later, 1, 1) ?? instant;
  if (unit === 'day') return Math.floor(instant / DAY_MS + later) * DAY_MS;
  const next = month + later;
  return utcDay(next > 12 ? year + 1 : year, next > 12 ? 1 : next, 1) ?? instant;
}
