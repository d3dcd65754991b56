import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paletteOf, THEMES } from './theme.ts';

const css = readFileSync(new URL('../app/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the first rule with this selector. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  const rule = css.slice(start, css.indexOf('\n}', start));
  return new Map([...rule.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

describe.each([
  ['light', ':root'],
  ['dark', ':root[data-theme="dark"]'],
] as const)('the %s theme of figures', (theme, selector) => {
  const tokens = tokensOf(selector);

  it.each(Object.entries(THEMES[theme]))('has --%s as the page does', (token, colour) => {
    expect(tokens.get(token)).toBe(colour);
  });
});

describe('a palette', () => {
  const palette = paletteOf('light');

  it('mixes a share of a colour into the ground, as the page does', () => {
    expect(palette.tint('role-host', 1)).toBe('#06444e');
    expect(palette.tint('role-host', 0)).toBe('#ffffff');
    expect(palette.tint('role-host', 0.5)).toBe('#83a2a7');
  });

  it('writes a translucent colour as colour and opacity, which every program reads', () => {
    expect(palette.fill('screen')).toEqual({ fill: '#ffffff', 'fill-opacity': '0.48' });
    expect(palette.fill('sea')).toEqual({ fill: '#eaf0f2' });
  });

  it('knows no colour that is not in the table', () => {
    expect(() => palette.colour('brand')).toThrow('"brand"');
  });
});
