import { describe, expect, it } from 'vitest';
import { NO_LANE, OTHER_LANES } from '#model/answers.ts';
import { dateOf, inputOf, itemOf, timelineOf } from './testAnswers.ts';
import { forbiddenIn, idTroubles, readSvg, textsOutside } from './testSvg.ts';
import { timelineFigure } from './timelineFigure.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"\'&amp; ]]> <!-- & -->',
  '😀👩‍👩‍👧‍👦🇫🇷'.repeat(20),
  'اجتماع رؤساء الأركان في باريس',
  'x'.repeat(500),
  '会议'.repeat(60),
  'a\u0000b\u001b\u202ec\ud800',
];
const DATES = [
  '2025-03-11',
  '2025-03-11T18:00',
  '2025-03-11?',
  '2025-03-11~',
  '2025-03-11/2025-03-13',
  '2025-03',
  '2025',
  '2024-XX-16',
  '{2024-03-01,2024-05-01}',
  '[..2025-03-11]',
  '[2025-03-11..]',
  '[..2030-01-01]',
  '2025-03-11/',
  '/2025-03-11',
  '2025-03-11/..',
  '',
];
const STATUSES = ['occurred', 'reported', 'planned', 'conditional'] as const;
const TYPES = ['meeting', 'statement', 'a type that a dataset brings, and that has a very long name indeed'];
const items = [...HOSTILE, ...DATES].map((title, index) =>
  itemOf(title, DATES[index % DATES.length] ?? '', {
    status: STATUSES[index % 4] ?? 'occurred',
    type: TYPES[index % 3] ?? '',
    hidden: index % 7 === 0,
  }),
);
const published = dateOf('2025-03-11');
const texts = (svg: string): string[] => readSvg(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []));

describe('the timeline as a figure', () => {
  it.each([320, 400, 480, 560, 680, 900, 1200, 2000])('%i px wide keeps all text inside, whatever it says', (width) => {
    for (const selected of [null, ...HOSTILE]) {
      const figure = timelineFigure(inputOf(timelineOf(items), { width, published, selected }));
      expect(figure.width).toBe(width);
      expect(textsOutside(figure.svg, figure)).toEqual([]);
    }
  });

  it('leaves out the label of a day that would reach over the edge', () => {
    const window = { start: Date.UTC(2024, 0, 1), end: Date.UTC(2026, 0, 4) };
    const figure = timelineFigure(inputOf(timelineOf(items), { window }));
    expect(textsOutside(figure.svg, figure)).toEqual([]);
    expect(texts(figure.svg)).not.toContain('2026');
  });

  it.each(['light', 'dark'] as const)('stands alone: no style sheet, no script, no address (%s)', (theme) => {
    const { svg } = timelineFigure(inputOf(timelineOf(items), { theme, published, selected: HOSTILE[0] ?? null }));
    expect(forbiddenIn(svg)).toEqual([]);
    expect(idTroubles(svg, 'test')).toEqual([]);
    expect(svg).not.toContain('var(');
  });

  it('shows markup in a title as text', () => {
    const { svg } = timelineFigure(inputOf(timelineOf([itemOf('<b>Bold & "new"</b>', '2024-06-01')])));
    expect(texts(svg)).toContain('<b>Bold & "new"</b>');
  });

  it('draws a 16th in 2024 as twelve circles, and nothing in one month', () => {
    const { svg } = timelineFigure(inputOf(timelineOf([itemOf('Interview', '2024-XX-16', { type: 'statement' })])));
    const circles = readSvg(svg).filter(({ name, attributes }) => name === 'circle' && attributes['r'] === '3.4');
    expect(circles).toHaveLength(12);
    expect(circles.every(({ attributes }) => attributes['fill'] === '#ffffff')).toBe(true);
    const others = readSvg(svg).filter(({ name, attributes }) => name === 'circle' && attributes['r'] !== '3.4');
    // The dot beside the name of the lane.
    expect(others.map(({ attributes }) => attributes['cx'])).toEqual(['8']);
  });

  it('ends “on or before” at a cap on the day, where the source line of that day stands too', () => {
    const answer = timelineOf([itemOf('Proposal', '[..2025-03-11]')]);
    const { svg } = timelineFigure(inputOf(answer, { published }));
    const cap = readSvg(svg).find(({ attributes }) => attributes['d'] === 'M0 -6.5v13');
    const rule = readSvg(svg).find(({ attributes }) => /^M[\d.]+ 16V/.test(attributes['d'] ?? ''));
    expect(rule?.attributes['d']).toContain(`M${cap?.offset[0]} `);
  });

  it('gives no fade another length on another scale', () => {
    const lengths = [1, 20].map((years) => {
      const window = { start: Date.UTC(2024, 0, 1), end: Date.UTC(2024 + years, 0, 1) };
      const { svg } = timelineFigure(inputOf(timelineOf([itemOf('A', '[2024-05-01..]')]), { window }));
      return readSvg(svg).flatMap(({ name, attributes }) => (name === 'linearGradient' ? attributes['x2'] : []));
    });
    expect(lengths[0]).toEqual(['64', '64']);
    expect(lengths[1]).toEqual(lengths[0]);
  });

  it('names lanes with their counts, types in their own order and what is left at the end', () => {
    const lanes = ['zebra', OTHER_LANES, 'proposal', 'meeting'].map((type) => itemOf(type, '2024-06-01', { type }));
    const { svg } = timelineFigure(inputOf(timelineOf(lanes)));
    const named = texts(svg).filter((text) => /^(Zebra|Others|Proposal|Meeting)$/.test(text));
    expect(named).toEqual(['Meeting', 'Proposal', 'Zebra', 'Others']);
  });

  it('has no heads where there is one lane for all', () => {
    const one = { ...timelineOf([itemOf('A', '2024-06-01', { lane: NO_LANE })]) };
    expect(texts(timelineFigure(inputOf(one, { lanes: 'none' })).svg)).not.toContain('All events');
  });

  it('says in words what it leaves out', () => {
    const crowd = Array.from({ length: 300 }, (_, i) => itemOf(`Event ${i}`, '2024-06-01'));
    const answer = { ...timelineOf(crowd), omitted: 4700, undated: 1 };
    const figure = timelineFigure(inputOf(answer, { mostHeight: 800 }));
    expect(figure.height).toBeLessThanOrEqual(800);
    expect(texts(figure.svg).slice(-3)).toEqual([
      expect.stringMatching(/^\d+ of 300 events drawn here stand without their names/),
      '4,700 events more cannot be drawn here.',
      '1 event has no stated date and is not drawn.',
    ]);
  });

  it('puts a ground behind the selected name that is no higher than its row has room for', () => {
    const selected = 'Event 0';
    const heights = [40, 300].map((count) => {
      const crowd = Array.from({ length: count }, (_, i) => itemOf(`Event ${i}`, '2024-06-01'));
      const { svg, hits } = timelineFigure(inputOf(timelineOf(crowd), { selected }));
      const pill = readSvg(svg).find(({ attributes }) => attributes['stroke'] === '#a97e12');
      return [Number(pill?.attributes['height']), hits[0]?.height];
    });
    expect(heights).toEqual([
      [22, 21],
      [16, 14],
    ]);
  });

  it('marks the role of one participant with its sign, and where it has none with a faint dot', () => {
    const role = { role: 'not-invited', certainty: 'stated' } as const;
    const answer = timelineOf([itemOf('A', '2024-06-01', { role }), itemOf('B', '2025-06-01')]);
    const { svg } = timelineFigure(inputOf(answer, { roleOf: 'United States' }));
    const strokes = readSvg(svg).map(({ attributes }) => attributes['stroke']);
    expect(strokes).toContain('#930d38');
    expect(readSvg(svg).filter(({ attributes }) => attributes['d'] === 'M-3.3 3.3L3.3 -3.3')).toHaveLength(1);
    expect(texts(svg).at(-1)).toBe('Colours and signs: the role of United States.');
    expect(readSvg(svg).filter(({ name, attributes }) => name === 'circle' && attributes['r'] === '2')).toHaveLength(1);
  });

  it('has a name and a description in words', () => {
    const { svg } = timelineFigure(inputOf(timelineOf([itemOf('Proposal', '[..2025-03-11]')]), { published }));
    const [title, description] = ['title', 'desc'].map((name) => readSvg(svg).find((element) => element.name === name));
    expect(title?.text).toBe('Timeline, 1 event, 1 January 2024 to 31 December 2025');
    expect(description?.text).toBe(
      'Meeting: 1 event. Proposal: on or before 11 March 2025. Source published 11 March 2025.',
    );
  });

  it('is drawn without events, too', () => {
    const figure = timelineFigure(inputOf(timelineOf([])));
    expect(readSvg(figure.svg).length).toBeGreaterThan(0);
    expect(figure.height).toBeGreaterThan(0);
  });
});
