import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '#address/address.ts';
import { readOptions, viewQuery } from '#embed/options.ts';
import { PICTURE_CHOICES } from './choices.ts';
import { type EmbedQuestion, embedQuery, iframeCode, loaderCode } from './embedCode.ts';

const PARIS = parseAddress(
  '?d=paris-2025-03-11@c73696de5e20&sel=minsk-agreements&p=USA.not-invited&theme=dark&title=x',
).view;
const PLAIN: EmbedQuestion = {
  picture: 'timeline',
  title: null,
  subtitle: null,
  hasLegend: true,
  hasSource: true,
  hasFilters: false,
  theme: null,
};
const HOSTILE = '"><script>alert(1)</script> & \u2028 100 % + Зустріч';
const FRAME = {
  address: 'https://example.org/embed.html?d=x&title=%22',
  size: { width: 640, height: 420 },
  name: HOSTILE,
};

describe('the address of an embed', () => {
  it('is read by the embed as it was chosen', () => {
    const options = fc.record({
      picture: fc.constantFrom(...PICTURE_CHOICES),
      title: fc.option(fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() === text)),
      subtitle: fc.option(fc.constantFrom('Who came', HOSTILE)),
      hasLegend: fc.boolean(),
      hasSource: fc.boolean(),
      hasFilters: fc.boolean(),
      theme: fc.constantFrom('light', 'dark', null),
    });
    fc.assert(
      fc.property(options, (chosen) => {
        expect(readOptions(embedQuery(PARIS, chosen))).toEqual({ ...chosen, origin: null });
      }),
      { seed: 1 },
    );
  });

  it('keeps the version, filters and selection of the view, and neither its theme nor keys that are not ours', () => {
    const { view } = parseAddress(viewQuery(embedQuery(PARIS, { ...PLAIN, picture: 'map', title: 'Who came' })));
    expect(view).toEqual({ ...PARIS, theme: null, rest: [] });
  });

  it('leads to the picture that it shows', () => {
    const full = (picture: EmbedQuestion['picture'], v: string): string =>
      parseAddress(viewQuery(embedQuery(parseAddress(`?v=${v}`).view, { ...PLAIN, picture }))).view.show;
    expect([full('matrix', 'timeline'), full('map', 'matrix'), full('timeline', 'list')]).toEqual([
      'matrix',
      'timeline',
      'list',
    ]);
  });
});

describe('the code of an embed', () => {
  it('is a frame that loads late, has no border and says what it shows', () => {
    expect(iframeCode({ ...FRAME, name: 'Timeline: who came' })).toBe(
      `<iframe src="https://example.org/embed.html?d=x&amp;title=%22"
  width="640" height="420" loading="lazy" style="border:0"
  title="Timeline: who came"></iframe>`,
    );
  });

  it('fills its column where no width is given', () => {
    const size = { width: null, height: 420 };
    expect(iframeCode({ ...FRAME, size })).toContain('  height="420" loading="lazy" style="border:0;width:100%"');
    expect(loaderCode({ ...FRAME, size, title: 'T', loader: 'v1.js' })).toContain('  data-height="420"\n');
  });

  it('is a link with its title and the loader', () => {
    const code = loaderCode({
      ...FRAME,
      name: 'Map: who came',
      title: 'Who came',
      loader: 'https://example.org/embed/v1.js',
    });
    expect(code).toBe(`<a class="dateline-embed" href="https://example.org/embed.html?d=x&amp;title=%22"
  data-width="640" data-height="420"
  data-title="Map: who came">Who came</a>
<script src="https://example.org/embed/v1.js" async></script>`);
  });

  it('lets no title out of its place', () => {
    for (const code of [iframeCode(FRAME), loaderCode({ ...FRAME, title: HOSTILE, loader: 'v1.js' })]) {
      expect(code).not.toContain('<script>');
      expect(code).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; ');
    }
  });
});
