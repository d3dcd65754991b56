import { describe, expect, it } from 'vitest';
import { SORT_KEYS } from '#model/answers.ts';
import { DEFAULT_LIST_COLUMNS, LIST_COLUMNS, nextSort, shownColumns, sortKeyOf, withColumn } from './columns.ts';

describe('columns', () => {
  it('shows mode, tags and verification only when they are asked for', () => {
    expect(LIST_COLUMNS.filter((column) => !DEFAULT_LIST_COLUMNS.includes(column))).toEqual([
      'mode',
      'tags',
      'verification',
    ]);
  });

  it('keeps date and event, whatever is asked for', () => {
    expect(shownColumns([])).toEqual(['date', 'event']);
    expect(withColumn(['date', 'event', 'place'], 'event', false)).toEqual(['date', 'event', 'place']);
  });

  it('keeps its own order and each column once', () => {
    expect(shownColumns(['tags', 'place', 'tags', 'date'])).toEqual(['date', 'event', 'place', 'tags']);
    expect(withColumn(['date', 'event', 'tags'], 'type', true)).toEqual(['date', 'type', 'event', 'tags']);
  });

  it('takes a column out', () => {
    expect(withColumn(DEFAULT_LIST_COLUMNS, 'status', false)).not.toContain('status');
  });

  it('offers every order that the engine knows', () => {
    expect(LIST_COLUMNS.flatMap((column) => sortKeyOf(column) ?? []).toSorted()).toEqual(SORT_KEYS.toSorted());
  });
});

describe('sorting', () => {
  it('turns round the order of the same column', () => {
    expect(nextSort({ by: 'date', descending: false }, 'date')).toEqual({ by: 'date', descending: true });
    expect(nextSort({ by: 'date', descending: true }, 'date')).toEqual({ by: 'date', descending: false });
  });

  it('starts another column in ascending order', () => {
    for (const descending of [true, false])
      expect(nextSort({ by: 'date', descending }, 'place')).toEqual({ by: 'place', descending: false });
  });
});
