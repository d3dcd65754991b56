import { describe, expect, it } from 'vitest';
import type { MatrixAnswer } from '#model/answers.ts';
import { testAnswer } from '#model/testMatrix.ts';
import { matrixFigure } from './matrixFigure.ts';
import type { MatrixFigureInput } from './matrixLayout.ts';
import { forbiddenIn, idTroubles, readSvg, textsOutside } from './testSvg.ts';

const WIDTHS = [320, 480, 640, 1200, 2000];
const STATES =
  'FRA USA HRV MNE UKR RUS GBR ALB BEL BGR CAN CZE DEU DNK ESP EST FIN GRC HUN ISL ITA LTU LUX LVA NLD'.split(' ');
const ordinary = STATES.slice(6).map((state) => `${state} attended inferred-group`);
const paris = testAnswer(STATES.join(' '), {
  proposal: ['[..2025-03-11]', 'FRA proposer,GBR proposer,UKR subject'],
  minsk: ['2014-09-05', ''],
  meeting: [
    '2025-03-11',
    `USA not-invited,HRV absent,MNE absent,FRA host inferred,UKR represented,RUS subject,${ordinary.join(',')}`,
  ],
});
const HOSTILE = [
  '<script>alert(1)</script>',
  '"\'&amp; ]]> <!--',
  '😀👩‍👩‍👧‍👦🇫🇷'.repeat(20),
  'x'.repeat(200),
  '会议'.repeat(50),
  'a\u0000\ud800',
];

/** Many events and participants, of whom each event names a few; the names are those of HOSTILE. */
function crowd(events: number, participants: number): MatrixAnswer {
  const keys = Array.from({ length: participants }, (_none, at) => `P${at}`);
  const rows = Array.from({ length: events }, (_none, at): [string, [string, string]] => {
    const named = [1, 3, 8].map((step) => (at * step) % participants);
    const cells = [...new Set(named)].map((who, i) => `P${who} ${i === 2 ? 'absent' : 'attended'}`);
    return [`event ${at}`, [`20${String(10 + (at % 15))}-03-11`, cells.join(',')]];
  });
  const answer = testAnswer(keys.join(' '), Object.fromEntries(rows));
  return {
    ...answer,
    columns: answer.columns.map((column, at) => ({ ...column, name: HOSTILE[at % HOSTILE.length] ?? '' })),
    rows: answer.rows.map((row, at) => ({ ...row, shortTitle: `${HOSTILE[at % HOSTILE.length]} ${at}` })),
  };
}

const CROWDS = [crowd(11, 40), crowd(70, 60)];

function draw(answer: MatrixAnswer, more: Partial<MatrixFigureInput> = {}) {
  const basis = {
    selected: 'meeting',
    group: 'presence',
    merged: false,
    width: 1200,
    theme: 'light',
    idPrefix: 'test',
  } as const;
  return matrixFigure({ answer, ...basis, ...more });
}

const texts = (svg: string): string[] => readSvg(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []));
const codes = (svg: string): string[] => texts(svg).filter((text) => /^[A-Z]{3}$/.test(text));
const description = (svg: string): string => readSvg(svg).find(({ name }) => name === 'desc')?.text ?? '';

describe('the matrix as a figure', () => {
  it.each(WIDTHS)('%i px wide keeps all text inside, whatever it says and however much there is', (width) => {
    for (const answer of [paris, ...CROWDS])
      for (const selected of ['meeting', 'event 5'])
        for (const mostHeight of [240, 1760]) {
          const figure = draw(answer, { width, selected, mostHeight });
          expect(figure.width).toBe(width);
          expect(textsOutside(figure.svg, figure)).toEqual([]);
        }
  });

  it('holds nothing that acts or leads outside, and says each id once', () => {
    const { svg } = draw(crowd(11, 40), { theme: 'dark' });
    expect(forbiddenIn(svg)).toEqual([]);
    expect(idTroubles(svg, 'test')).toEqual([]);
  });

  it('names those who were not present before those who were, under headings with their number', () => {
    const { svg } = draw(paris);
    expect(codes(svg).slice(0, 5)).toEqual(['USA', 'HRV', 'MNE', 'FRA', 'GBR']);
    expect(texts(svg)).toEqual(expect.arrayContaining(['Not present 3', 'Present 21', 'Mentioned 1']));
  });

  it('says that an empty cell is no absence', () => {
    expect(texts(draw(paris).svg)).toContain('Empty cell: not mentioned, which is not the same as absent');
  });

  it('shows in its legend only signs that are drawn', () => {
    const two = testAnswer('FRA USA', { talks: ['2025-01-01', 'FRA attended,USA absent'] });
    expect(texts(draw(two).svg)).toEqual(expect.arrayContaining(['Attended', 'Absent']));
    expect(texts(draw(two).svg)).not.toContain('Host');
    expect(texts(draw(two).svg)).not.toContain('inferred');
  });

  it('says of an event without participants that none is named', () => {
    expect(texts(draw(paris).svg)).toContain('No participants named in the source');
  });

  it('says who is planned to be there without counting them', () => {
    const rows = paris.rows.map((row) => ({ ...row, status: 'planned' as const, present: 7 }));
    expect(texts(draw({ ...paris, rows }).svg).filter((text) => text === 'Planned')).toHaveLength(3);
    expect(texts(draw({ ...paris, rows }).svg)).not.toContain('7');
    expect(texts(draw({ ...paris, rows }, { width: 400 }).svg).join()).toContain('Planned: ');
  });

  it('describes the selected event by the names of those who have a role', () => {
    expect(description(draw(paris).svg)).toContain('not invited: United States.');
    expect(description(draw(paris).svg)).toContain('absent: Croatia and Montenegro.');
  });
});

describe('where not all have room', () => {
  it('states that are the same share a column, and a note says which they are', () => {
    const { svg } = draw(paris, { width: 400 });
    expect(texts(svg)).toContain('18 states');
    expect(texts(svg).join(' ')).toMatch(/18 states: ALB, BEL, BGR/);
    expect(codes(svg)).toEqual(expect.arrayContaining(['USA', 'HRV', 'MNE']));
  });

  it('but only where they would not have it otherwise, or where that is asked for', () => {
    expect(codes(draw(paris).svg)).toHaveLength(STATES.length);
    expect(texts(draw(paris, { merged: true }).svg)).toContain('18 states');
  });

  it('those who were left out are drawn before others, who are counted', () => {
    const people = Array.from({ length: 12 }, (_none, at) => `P${at + 1}`);
    // Everybody has roles of their own, so that nobody can share a column.
    const events = people.map((_who, at): [string, [string, string]] => {
      const there = people.slice(0, at + 1).map((who) => `${who} attended`);
      return [`talks ${at}`, ['2025-01-01', [...there, ...(at > 9 ? ['USA absent'] : [])].join(',')]];
    });
    const answer = testAnswer(`${people.join(' ')} USA`, Object.fromEntries(events));
    for (const selected of ['talks 11', null]) {
      const { svg } = draw(answer, { width: 320, selected, group: 'name' });
      expect(texts(svg)).toEqual(expect.arrayContaining(['USA', 'P1']));
      expect(texts(svg)).not.toContain('P12');
      expect(texts(svg).join(' ')).toMatch(/\d more participants? (is|are) not drawn\./);
    }
  });

  it('counts participants whom the answer leaves out, too', () => {
    expect(texts(draw({ ...paris, columnCount: STATES.length + 12 }).svg)).toContain(
      '12 more participants are not drawn.',
    );
  });

  it.each([360, 420, 500, 700])('it is no higher than %i px', (mostHeight) => {
    for (const width of [320, 640, 1200])
      for (const answer of [paris, ...CROWDS])
        expect(draw(answer, { width, mostHeight }).height).toBeLessThanOrEqual(mostHeight);
  });

  it('those who have a role in most events are drawn rather than many who share one', () => {
    const few = [...'ABCDEFGHIJKL'];
    const many = Array.from({ length: 12 }, (_none, at) => `M${at}`);
    const events = Array.from({ length: 30 }, (_none, at): [string, [string, string]] => {
      const there = at === 29 ? many : few.filter((_who, place) => at % (place + 2) > 0);
      return [`talks ${at}`, ['2025-01-01', there.map((who) => `${who} attended`).join(',')]];
    });
    const answer = testAnswer([...few, ...many].join(' '), Object.fromEntries(events));
    const shown = texts(draw(answer, { width: 320 }).svg);
    expect(shown).toContain('L');
    expect(shown).not.toContain('12 participants');
  });

  it('keeps to the height, with the selected event among the rows and the rest counted', () => {
    const { svg, height } = draw(crowd(5000, 200), { mostHeight: 700, selected: 'event 4321' });
    expect(height).toBeLessThanOrEqual(700);
    expect(texts(svg).some((text) => text.endsWith(' 4321'))).toBe(true);
    const rows = readSvg(svg).filter(({ attributes }) => attributes['stroke-linecap'] === 'round').length;
    expect(texts(svg).join(' ')).toMatch(
      new RegExp(`${(5000 - rows).toLocaleString('en-GB')} more events are not drawn\\.`),
    );
  });
});
