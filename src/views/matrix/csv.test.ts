import { expect, it } from 'vitest';
import { csvText } from './csv.ts';

it('begins with a byte order mark and ends each row with a carriage return and a line feed', () => {
  expect(
    csvText([
      ['a', 'b'],
      ['c', ''],
    ]),
  ).toBe('\uFEFFa,b\r\nc,\r\n');
});

it('quotes commas, quotation marks and line breaks', () => {
  expect(csvText([['a,b', 'say "no"', 'two\nlines', 'plain']])).toBe('\uFEFF"a,b","say ""no""","two\nlines",plain\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('never lets %j begin a formula', (text) => {
  expect(csvText([[text]])).toMatch(/^\uFEFF"?'/);
});
