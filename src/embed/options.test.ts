import { expect, it } from 'vitest';
import { readOptions, viewQuery } from './options.ts';

it('the full view of an embed has the address of the view, without what only an embed understands', () => {
  const query =
    '?d=a@0123456789ab&sel=e&show=map&title=T&subtitle=S&legend=no&source=no&filters=yes&origin=https://x.example&theme=auto';
  expect(viewQuery(query)).toBe('d=a%400123456789ab&sel=e');
  expect(viewQuery('?d=a&theme=dark')).toBe('d=a&theme=dark');
});

it('what cannot be read counts as left out', () => {
  expect(readOptions('?show=globe&title=%20&theme=auto&legend=maybe')).toEqual({
    picture: 'timeline',
    title: null,
    subtitle: null,
    hasLegend: true,
    hasSource: true,
    hasFilters: false,
    theme: null,
    origin: null,
  });
  expect(readOptions('?v=matrix').picture).toBe('matrix');
});

it('only an origin is an origin: no path, no opaque one', () => {
  const originOf = (origin: string): string | null => readOptions(`?origin=${encodeURIComponent(origin)}`).origin;
  expect(originOf('https://report.example')).toBe('https://report.example');
  expect(originOf('https://report.example/')).toBe('https://report.example');
  for (const none of [
    'https://report.example/page',
    'null',
    'file:///report.html',
    'report.example',
    'data:text/html,',
  ])
    expect(originOf(none)).toBeNull();
});
