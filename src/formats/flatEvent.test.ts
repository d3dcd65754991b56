import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '#model/event.ts';
import { parseDataset } from '#model/parseDataset.ts';
import { downloadName } from './downloadFormat.ts';
import { FLAT_COLUMNS, flatEvent } from './flatEvent.ts';
import { referenceFinder } from './references.ts';

const paris = JSON.parse(readFileSync(new URL('../../data/paris-2025-03-11/dataset.json', import.meta.url), 'utf8'));
const dataset = parseDataset(paris).dataset as Dataset;
const [meeting] = dataset.events;

function dated(date: string) {
  const events = [{ id: 'e', title: 'Talks', type: 'meeting', status: 'occurred', date }];
  const read = parseDataset({ ...paris, opening: 'e', events }).dataset as Dataset;
  const [event] = read.events;
  if (!event) throw new Error(`no event of ${date}`);
  return flatEvent(event, null, { actors: [], sources: [] });
}

describe('the Paris meeting on one line', () => {
  if (!meeting) throw new Error('the dataset has no event');
  const flat = flatEvent(meeting, meeting.places[0] ?? null, referenceFinder(dataset)([meeting]));

  it('says who was not there, and that their absence was announced', () => {
    expect(flat.not_invited).toBe('United States');
    expect(flat.absent).toBe('Croatia (expected) | Montenegro (expected)');
  });

  it('names nobody as having attended without saying that it is inferred', () => {
    const attended = String(flat.attended).split(' | ');
    expect(attended).toHaveLength(28);
    expect(attended.filter((name) => !name.endsWith(' (inferred-group)'))).toEqual([]);
    expect([flat.host, flat.represented, flat.acted]).toEqual(['France (inferred)', 'Ukraine', '']);
    expect(flat.named).toBe('Russia (subject)');
  });

  it('has exactly the columns that are promised, in their order', () => {
    expect(Object.keys(flat)).toEqual([...FLAT_COLUMNS]);
  });

  it('brings the actors and sources that it names, and those that stand behind them', () => {
    const { actors, sources } = referenceFinder(dataset)([meeting]);
    expect(actors.length).toBeGreaterThanOrEqual(34);
    const ids = new Set(sources.map(({ id }) => id));
    for (const { through } of sources) if (through !== undefined) expect(ids.has(through)).toBe(true);
    expect(referenceFinder(dataset)([])).toEqual({ actors: [], sources: [] });
  });
});

it.each([
  ['2025-03-11', '2025-03-11', '2025-03-11'],
  ['2025-02', '2025-02-01', '2025-02-28'],
  ['[..2025-03-11]', null, '2025-03-11'],
  ['[2025-03-11..]', '2025-03-11', null],
  ['2025-03-11T23:30-05:00', '2025-03-11', '2025-03-11'],
  ['', null, null],
])('%s is possible from %s to %s', (edtf, earliest, latest) => {
  const flat = dated(edtf);
  expect([flat.date, flat.earliest, flat.latest]).toEqual([edtf, earliest, latest]);
});

it('a file is named after dataset, version and what part of it it holds', () => {
  const name = { version: '3f9c1e0a7b24', matched: 7, total: 11 };
  expect(downloadName('paris', 'csv', name)).toBe('paris-v3f9c1e0a7b24-7-of-11.csv');
  expect(downloadName('paris', 'icalendar', { version: null, matched: 11, total: 11 })).toBe('paris.ics');
});
