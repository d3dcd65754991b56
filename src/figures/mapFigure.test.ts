import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EventAnswer, MapAnswer, PlaceMark } from '#model/answers.ts';
import { parseDataset } from '#model/parseDataset.ts';
import { parseBasemap } from '#projection/countries.ts';
import type { MapFigureInput } from './mapContent.ts';
import { mapFigure } from './mapFigure.ts';
import { itemOf } from './testAnswers.ts';
import { type Drawn, forbiddenIn, idTroubles, readSvg, textsOutside } from './testSvg.ts';

const basemap = parseBasemap(
  JSON.parse(readFileSync(new URL('../../public/basemap/coarse.json', import.meta.url), 'utf8')),
);
const { dataset } = parseDataset(
  JSON.parse(readFileSync(new URL('../../data/paris-2025-03-11/dataset.json', import.meta.url), 'utf8')),
);
const [record] = dataset?.events ?? [];
if (!dataset || !record) throw new Error('The dataset has no events');

const countries = dataset.actors.flatMap(({ kind, id, country }) => (kind === 'state' ? [country ?? id] : []));
const overview = { countries, points: [[2.3522, 48.8566]] as const };
const summary = { ...itemOf(record.id, '2025-03-11'), shortTitle: 'Paris meeting of chiefs of staff' };
const meeting: EventAnswer = {
  event: record,
  summary,
  actors: dataset.actors.filter(({ id }) => record.participations.some(({ actor }) => actor === id)),
  sources: [],
  published: null,
  related: [],
  hidden: false,
  position: 1,
  matched: 1,
  previous: null,
  next: null,
};

const placeOf = (name: string, more: Partial<PlaceMark> = {}): PlaceMark => {
  const known = { country: 'FRA', precision: 'city', certainty: 'stated' } as const;
  return { key: name, name, point: [2.3522, 48.8566], count: 1, events: [summary], ...known, ...more };
};
const answerOf = (...places: readonly PlaceMark[]): MapAnswer => {
  return { places, omitted: 0, unplaced: 7, matched: 11 };
};
const draw = (more: Partial<MapFigureInput> = {}) => {
  const answer = answerOf(placeOf('Paris', { count: 2 }));
  const frame = { width: 680, height: 240, theme: 'light', idPrefix: 'test' } as const;
  return mapFigure({ basemap, overview, answer, event: meeting, position: null, outlined: [], ...frame, ...more });
};
const texts = (svg: string): string[] => readSvg(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []));
const filledBy = (svg: string, paint: string): readonly Drawn[] =>
  readSvg(svg).filter(({ name, attributes }) => name === 'path' && attributes['fill'] === paint);

describe('the map as a figure', () => {
  it('fills 28 states as attended and inferred, and the exceptions each in its way', () => {
    const { svg } = draw();
    const count = (id: string): number => filledBy(svg, `url(#test-${id})`).length;
    // Canada and Türkiye among them; none is drawn as stated.
    expect(count('map-attended-inferred')).toBe(28);
    expect(filledBy(svg, '#0b8290').filter(({ attributes }) => attributes['fill-rule'])).toEqual([]);
    expect([count('map-not-invited'), count('map-absent'), count('map-represented')]).toEqual([1, 2, 1]);
    expect(count('map-host-inferred')).toBe(1);
  });

  it('names the exceptions on the map', () => {
    const said = texts(draw().svg).join(' ');
    expect(said).toContain('Croatia absent');
    expect(said).toContain('Montenegro absent');
    expect(said).toMatch(/United States ?not invited/);
    expect(said).not.toContain('Outside this map');
  });

  it('names in a line of words an exception that lies outside', () => {
    const position = { longitude: 15, latitude: 48, zoom: 1 };
    expect(texts(draw({ position }).svg)).toContainEqual(
      expect.stringContaining('Outside this map: United States not invited.'),
    );
  });

  it('names one that lies beyond the edge of the projection, too', () => {
    const away = { ...meeting, actors: meeting.actors.map((actor) => (actor.id === 'USA' ? nowhere : actor)) };
    expect(texts(draw({ event: away }).svg).join(' ')).toContain('Outside this map: XQQ not invited.');
  });

  it('says which names found no room', () => {
    const { svg } = draw({ width: 320, height: 110 });
    const said = texts(svg).join(' ');
    for (const name of ['Croatia absent', 'Montenegro absent', 'Ukraine represented']) expect(said).toContain(name);
    expect(said).toContain('No room for the name: ');
  });

  it('says whose boundaries these are, and how many events have no place', () => {
    expect(texts(draw().svg).slice(-2)).toEqual([
      '7 of 11 events have no stated place.',
      'Boundaries: Natural Earth; Crimea shown as Ukraine (UN GA 68/262).',
    ]);
  });

  it.each([320, 480, 680, 1200, 2000])('%i px wide keeps all text inside, whatever it says', (width) => {
    const hostile = ['<script>alert(1)</script>', '"&', '😀'.repeat(90), 'باريس'.repeat(20), 'x'.repeat(500)];
    const places = hostile.map((name, index) => placeOf(name, { point: [index * 12 - 20, 40 + index * 4] }));
    for (const event of [meeting, null])
      for (const height of [120, Math.round(width * 0.4)]) {
        const figure = draw({ width, height, event, answer: answerOf(...places) });
        expect(textsOutside(figure.svg, figure)).toEqual([]);
        expect(figure.height).toBeGreaterThan(height);
      }
  });

  it.each(['light', 'dark'] as const)('stands alone: no style sheet, no script, no address (%s)', (theme) => {
    const event = { ...meeting, summary: { ...summary, shortTitle: '<script>"&' } };
    const { svg } = draw({ theme, event, answer: answerOf(placeOf('<script>"&')) });
    expect(forbiddenIn(svg)).toEqual([]);
    expect(idTroubles(svg, 'test')).toEqual([]);
  });

  it('leaves the land plain without an event, and marks places with their counts', () => {
    const { svg } = draw({ event: null });
    expect(readSvg(svg).filter(({ name }) => name === 'pattern')).toEqual([]);
    expect(texts(svg)).toContain('2');
    expect(readSvg(svg).find(({ name }) => name === 'title')?.text).toBe('Map: places of events, 1 place');
  });

  it('draws a line round a country that is asked for', () => {
    const lines = readSvg(draw({ outlined: ['UKR'] }).svg).filter(
      ({ attributes }) => attributes['stroke-width'] === '2',
    );
    expect(lines.filter(({ name }) => name === 'path')).toHaveLength(1);
  });

  it('says the same in its description', () => {
    const description = readSvg(draw().svg).find(({ name }) => name === 'desc')?.text;
    expect(description).toContain('Attended · inferred: 28');
    expect(description).toContain('United States not invited, Croatia absent');
    expect(description).toContain('Paris: 2 events');
  });
});

const nowhere = { id: 'USA', kind: 'state', name: 'Nowhere', country: 'XQQ' } as const;
