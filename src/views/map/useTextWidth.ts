import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { TextPart } from '#figures/mapLabels.ts';

/** Features of the font that a canvas does not know make text a little wider. */
const allowance = 1.03;

/** Measures text in the font of an element; anew when fonts have arrived or the reader's text has another size. */
export function useTextWidth(element: RefObject<Element | null>, textScale: number): (part: TextPart) => number {
  const [fontsLoaded, setFontsLoaded] = useState(0);

  useEffect(function measureAgainWhenFontsArrive() {
    const again = (): void => setFontsLoaded((times) => times + 1);
    document.fonts.ready.then(again);
    document.fonts.addEventListener('loadingdone', again);
    return () => document.fonts.removeEventListener('loadingdone', again);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: widths that were measured before the font came are wrong
  return useMemo(() => {
    const context = document.createElement('canvas').getContext('2d');
    const widths = new Map<string, number>();
    return ({ text, bold }) => {
      const key = `${bold} ${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      const style = element.current && getComputedStyle(element.current);
      if (!context || !style) return text.length * 7;
      context.font = `${bold ? 600 : 400} ${style.fontSize} ${style.fontFamily}`;
      context.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
      const width = context.measureText(text).width * allowance;
      widths.set(key, width);
      return width;
    };
  }, [element, fontsLoaded, textScale]);
}
