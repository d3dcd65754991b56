import { expect, it } from 'vitest';
import { rememberLast } from './remember.ts';

it('the last few different questions are answered from memory, equal ones alike, and no more than those', () => {
  const asked: string[] = [];
  const ask = rememberLast(2, ({ word }: { word: string }) => {
    asked.push(word);
    return [word];
  });
  const first = ask({ word: 'a' });
  expect(ask({ word: 'a' })).toBe(first);
  expect(ask({ word: 'b' })).toEqual(['b']);
  expect(ask({ word: 'a' })).toBe(first);
  expect(asked).toEqual(['a', 'b']);
  expect(ask({ word: 'c' })).toEqual(['c']);
  expect(ask({ word: 'b' })).toEqual(['b']);
  expect(asked).toEqual(['a', 'b', 'c']);
  expect(ask({ word: 'a' })).toEqual(['a']);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
