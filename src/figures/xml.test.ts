import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSvg } from './testSvg.ts';
import { createDefs, element, escapeText, textElement } from './xml.ts';

describe('text in a figure', () => {
  it('is never markup', () => {
    expect(escapeText('<script>alert("1") & more</script>')).toBe(
      '&lt;script&gt;alert(&quot;1&quot;) &amp; more&lt;/script&gt;',
    );
  });

  it('holds nothing that XML forbids: control characters, halves of pairs, non-characters', () => {
    expect(escapeText('a\u0000b\u001bc\ud800d\uffffe\ufffef')).toBe('abcdef');
    expect(escapeText('tab\tline\n😀 ї')).toBe('tab\tline\n😀 ї');
  });

  it('is read back as it was, whatever it is, also from an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [read] = readSvg(textElement(text, { title: text }));
        expect([read?.text, read?.attributes['title']]).toEqual([text, text]);
      }),
    );
  });
});

describe('an element', () => {
  it('has no attributes that are null, and short numbers', () => {
    expect(element('rect', { x: 1 / 3, y: 2, rx: null })).toBe('<rect x="0.33" y="2"/>');
  });

  it('closes after its children', () => {
    expect(element('g', {}, element('a', {}), 'b')).toBe('<g><a/>b</g>');
  });
});

it('a definition is made once, and its id is the figure’s own', () => {
  const defs = createDefs('one');
  const use = (): string => defs.use('dots', (id) => element('pattern', { id }));
  expect([use(), use()]).toEqual(['url(#one-dots)', 'url(#one-dots)']);
  expect(defs.markup()).toBe('<defs><pattern id="one-dots"/></defs>');
});
