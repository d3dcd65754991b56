import { describe, expect, it } from 'vitest';
import { DAY_MS } from '#model/date.ts';
import { itemOf } from './testAnswers.ts';
import { type PlacedItem, placeRows, type RowsAnswer, type RowsQuestion } from './timelineRows.ts';

const START = Date.UTC(2024, 0, 1);
const base: RowsQuestion = {
  lanes: ['meeting'],
  items: [],
  scale: { start: START, end: START + 730 * DAY_MS, left: 100, right: 680 },
  selected: null,
  fontSize: 12,
  byRole: false,
  mostRows: 60,
  mostDenseRows: 90,
};

const ask = (more: Partial<RowsQuestion>): RowsAnswer => placeRows({ ...base, ...more });
const itemsOf = ({ lanes }: RowsAnswer): readonly PlacedItem[] => lanes.flatMap(({ items }) => items);

/** From where to where mark and label stand. */
function spanOf({ place, label }: PlacedItem, mark: 'taken' | 'core'): readonly [number, number] {
  const [left, right] = place[mark];
  return label ? [Math.min(left, label.left), Math.max(right, label.right)] : [left, right];
}

/** Pairs in one row of a lane that lie over each other. */
function overlaps(answer: RowsAnswer, mark: 'taken' | 'core' = 'taken'): readonly string[] {
  return answer.lanes.flatMap(({ items }) =>
    items.flatMap((a, index) =>
      items.slice(index + 1).flatMap((b) => {
        const [one, two] = [spanOf(a, mark), spanOf(b, mark)];
        return a.row === b.row && one[0] < two[1] && two[0] < one[1] ? [`${a.item.id} ${b.item.id}`] : [];
      }),
    ),
  );
}

const iso = (offset: number): string => new Date(START + offset * DAY_MS).toISOString().slice(0, 10);
const some = (count: number, every: number) =>
  Array.from({ length: count }, (_, i) => itemOf(`Event number ${i}`, iso(50 + i * every)));

describe('rows', () => {
  it('hold marks and names that do not lie over each other', () => {
    const dates = [
      '2024-XX-16',
      '[..2024-06-01]',
      '2024-06-01',
      '2024-06',
      '[2024-06-01..]',
      '2024-06-02/',
      '2024-06~',
    ];
    const items = dates.map((edtf) => itemOf(`What happened: ${edtf}`, edtf));
    const answer = ask({ items: [...items, ...some(20, 20)] });
    expect(overlaps(answer)).toEqual([]);
    expect(itemsOf(answer)).toHaveLength(27);
  });

  it('are shared by events that are far enough apart', () => {
    const { lanes } = ask({ items: [itemOf('A', '2024-02-01'), itemOf('B', '2024-12-01'), itemOf('C', '2024-12-02')] });
    expect(lanes.map(({ rows, items }) => [rows, items.map(({ row }) => row)])).toEqual([[2, [0, 0, 1]]]);
  });

  it('are given to nothing else where an event may reach back', () => {
    const answer = ask({ items: [itemOf('A', '2024-02-01'), itemOf('B', '[..2025-06-01]')] });
    expect(itemsOf(answer).map(({ row }) => row)).toEqual([0, 1]);
  });

  it('are one at least, also of a lane whose events are all elsewhere', () => {
    expect(ask({ items: [itemOf('A', '1999-02-01')] }).lanes).toEqual([{ key: 'meeting', rows: 1, items: [] }]);
  });
});

describe('a name', () => {
  const labelOf = (edtf: string, title: string, more: Partial<RowsQuestion> = {}) => {
    const [placed] = itemsOf(ask({ items: [itemOf(title, edtf)], ...more }));
    if (!placed?.label) throw new Error('No label');
    return placed.label;
  };

  it('stands after its mark, and before it where the figure ends too soon', () => {
    expect(labelOf('2024-02-01', 'A meeting of many').side).toBe('after');
    expect(labelOf('2025-12-10', 'A meeting of many').side).toBe('before');
  });

  it('is cut rather than laid over the tail of “on or before”', () => {
    const { side, text, right } = labelOf('[..2025-08-01]', 'A title that is somewhat too long here');
    expect([side, text.endsWith('…')]).toEqual(['after', true]);
    expect(right).toBeLessThanOrEqual(680);
  });

  it('stands on a mark that reaches from edge to edge', () => {
    expect(labelOf('1999-01-01/2050-01-01', 'A long time').side).toBe('inside');
  });

  it('says that filters hide the event', () => {
    const [placed] = itemsOf(ask({ items: [itemOf('A', '2024-02-01', { hidden: true })] }));
    expect(placed?.label?.text).toBe('A (hidden by filters)');
  });

  it('follows the flag of what is planned or conditional', () => {
    const flags = (['occurred', 'reported', 'planned', 'conditional'] as const).map((status) => {
      const [placed] = itemsOf(ask({ items: [itemOf('A', '2024-02-01', { status })] }));
      return placed?.label?.flag?.text ?? null;
    });
    expect(flags).toEqual([null, null, 'Planned', 'If']);
  });
});

describe('where more events stand together than have room', () => {
  it('each lane has its share of the rows, and one at least', () => {
    const crowd = ['a', 'b', 'c'].flatMap((lane, at) =>
      some([60, 30, 1][at] ?? 0, 0).map((item) => ({ ...item, lane })),
    );
    const { lanes } = ask({ lanes: ['a', 'b', 'c'], items: crowd, mostRows: 10, mostDenseRows: 30 });
    expect(lanes.map(({ rows }) => rows)).toEqual([19, 10, 1]);
  });

  const items = some(70, 0);

  it('rows come closer first', () => {
    expect(ask({ items, mostRows: 60, mostDenseRows: 70 })).toMatchObject({ dense: true, unlabelled: 0 });
  });

  it('names give way, and how many is known', () => {
    const answer = ask({ items: some(120, 0), mostRows: 10, mostDenseRows: 20 });
    const nameless = itemsOf(answer).filter(({ label }) => label === null);
    expect(answer.lanes[0]?.rows).toBe(20);
    expect(answer.unlabelled).toBe(nameless.length);
    expect(nameless.length).toBe(100);
    const heights = Array.from({ length: 20 }, (_, at) => itemsOf(answer).filter(({ row }) => row === at).length);
    expect(new Set(heights)).toEqual(new Set([6]));
  });

  it('the selected event keeps its name, in the first row', () => {
    const answer = ask({ items: some(120, 0), mostRows: 10, mostDenseRows: 20, selected: 'Event number 77' });
    const selected = itemsOf(answer).find(({ item }) => item.id === 'Event number 77');
    expect([selected?.row, selected?.label?.text]).toEqual([0, 'Event number 77']);
  });

  it('names stand where they cover nothing', () => {
    const answer = ask({ items: some(200, 3), mostRows: 10, mostDenseRows: 40 });
    expect(answer.unlabelled).toBeGreaterThan(0);
    expect(answer.unlabelled).toBeLessThan(200);
    expect(overlaps(answer, 'core')).toEqual([]);
  });
});
