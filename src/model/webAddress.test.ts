import { expect, it } from 'vitest';
import { webAddress } from './webAddress.ts';

it.each(['https://example.org/a', 'HTTP://example.org'])('%s is an address of the web', (url) => {
  expect(webAddress(url)).toBe(url);
});

it.each([
  undefined,
  '',
  'javascript:alert(1)',
  'data:text/html,x',
  ' https://example.org',
  'ftp://example.org',
  '//x.org',
])('%s is none', (url) => {
  expect(webAddress(url)).toBeNull();
});
