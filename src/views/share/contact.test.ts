import { expect, it } from 'vitest';
import { contactOf } from './contact.ts';

it('a letter says what it is about and where that is, whatever stands in it', () => {
  const contact = contactOf('data@example.org', 'Error in “A & B”', 'Where:\r\nhttps://example.org/?d=x&sel=y');
  const href = contact.kind === 'mail' ? contact.href : '';
  const letter = new URL(href);
  expect([letter.protocol, letter.pathname]).toEqual(['mailto:', 'data@example.org']);
  expect(Object.fromEntries(letter.searchParams)).toEqual({
    subject: 'Error in “A & B”',
    body: 'Where:\r\nhttps://example.org/?d=x&sel=y',
  });
});

it('a page of the web is followed as it is, and nothing else is followed', () => {
  expect(contactOf('https://example.org/errors', '', '')).toEqual({ kind: 'web', href: 'https://example.org/errors' });
  for (const text of ['The editors', 'javascript:alert(1)@x', 'a@b?cc=everyone@example.org', 'data:text/html,x@y'])
    expect(contactOf(text, '', '')).toEqual({ kind: 'text' });
});
