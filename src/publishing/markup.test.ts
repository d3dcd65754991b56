import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, html, jsonForScript } from './markup.ts';

describe('markup', () => {
  it('takes what is put into it as text, unless it made it', () => {
    const inner = html`<b>${'<i> & "x" \'y\''}</b>`;
    expect(html`<p title="${'"><script>'}">${inner}${null}${[inner, null]}${7}</p>`.html).toBe(
      '<p title="&quot;&gt;&lt;script&gt;"><b>&lt;i&gt; &amp; &quot;x&quot; &#39;y&#39;</b><b>&lt;i&gt; &amp; &quot;x&quot; &#39;y&#39;</b>7</p>',
    );
  });

  it('drops what no page may hold: control characters and halves of surrogate pairs', () => {
    expect(escapeText('a\u0000b\u0007c\u0085d\ud83de\ufffef🕊\ng')).toBe('abcdef🕊\ng');
  });
});

describe('JSON inside a script element', () => {
  it('says the same, and never ends the element', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...['</script>', '<!--', ']]>', '&', '\u2028', '"', 'é']) }),
        (text) => {
          const written = jsonForScript({ text });
          expect(written).not.toMatch(/[<>&\u2028\u2029]/);
          expect(JSON.parse(written)).toEqual({ text });
        },
      ),
      { seed: 1 },
    );
  });
});
