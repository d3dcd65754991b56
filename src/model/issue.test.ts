import { describe, expect, it } from 'vitest';
import { issuePlace, quoteValue } from './issue.ts';

describe('a value in a message', () => {
  it.each<[string, unknown, string]>([
    ['is text as it stands', 'Paris', 'Paris'],
    ['is whole up to 80 characters', 'x'.repeat(80), 'x'.repeat(80)],
    ['is cut beyond', 'x'.repeat(81), `${'x'.repeat(79)}…`],
    ['is nothing where nothing came', undefined, ''],
    ['is a number', 2.5, '2.5'],
    ['is null', null, 'null'],
    ['is a list by its length', [1, 2], 'list of 2'],
    ['is any other object by its kind', { toString: 'no' }, 'object'],
  ])('%s', (_what, value, expected) => {
    expect(quoteValue(value)).toBe(expected);
  });
});

it.each([
  [null, null, 'file'],
  [null, 3, 'line 3'],
  [17, null, 'record 17'],
  [17, 18, 'record 17 (line 18)'],
])('an issue of record %s on line %s lies at "%s"', (record, line, expected) => {
  expect(issuePlace({ record, line })).toBe(expected);
});
