import { useEffect, useState } from 'react';
import { THEMES, type Theme } from '#address/view.ts';
import { LANGUAGES, type Language } from '#model/language.ts';
import { catalogueOf } from '#wording/languages.ts';
import { speak } from '#wording/words.ts';

/**
 * Theme and language: as the address says, else as the reader chose here before, else as the browser asks. The script
 * beforePaint.js answers the same before anything is painted.
 */

const STORED = 'dateline:';
const DARK = '(prefers-color-scheme: dark)';

function stored<T extends string>(key: string, known: readonly T[]): T | null {
  try {
    const value = window.localStorage.getItem(STORED + key);
    return known.find((one) => one === value) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit; without storage it lasts as long as the address. */
export function remember(key: 'theme' | 'lang', value: string): void {
  try {
    window.localStorage.setItem(STORED + key, value);
  } catch {
    // The address holds it all the same.
  }
}

function themeFor(asked: Theme | null): Theme {
  return asked ?? stored('theme', THEMES) ?? (window.matchMedia(DARK).matches ? 'dark' : 'light');
}

/** Puts the theme on the page, and follows the browser where nobody chose. */
export function useTheme(asked: Theme | null): Theme {
  const [theme, setTheme] = useState(() => themeFor(asked));
  useEffect(
    function followTheAddressAndTheBrowser() {
      const media = window.matchMedia(DARK);
      const apply = (): void => {
        const next = themeFor(asked);
        document.documentElement.dataset['theme'] = next;
        setTheme(next);
      };
      apply();
      media.addEventListener('change', apply);
      return () => media.removeEventListener('change', apply);
    },
    [asked],
  );
  return theme;
}

function languageFor(asked: Language | null): Language {
  const wished = navigator.languages.map((tag) => tag.split('-')[0]);
  const known = wished.flatMap((tag) => LANGUAGES.find((language) => language === tag) ?? []);
  return asked ?? stored('lang', LANGUAGES) ?? known[0] ?? 'en';
}

let spoken: Language = 'en';

/** Fetches the words of a language and speaks them, if they are still wanted then. */
async function speakIn(language: Language, isWanted: () => boolean): Promise<void> {
  const catalogue = await catalogueOf(language);
  if (!isWanted()) return;
  speak(catalogue);
  spoken = language;
  document.documentElement.lang = language;
}

/** Before the first render; English stands where the catalogue cannot be fetched. */
export async function speakAtFirst(asked: Language | null): Promise<void> {
  const language = languageFor(asked);
  try {
    if (language !== spoken) await speakIn(language, () => true);
  } catch {
    document.documentElement.lang = spoken;
  }
}

/**
 * The language that is spoken, which follows the one that is asked for once its words are there; `failed` while they
 * could not be fetched. Everything that shows words must be drawn anew when it changes.
 */
export function useLanguage(asked: Language | null): { readonly language: Language; readonly failed: boolean } {
  const [language, setLanguage] = useState(spoken);
  const [failed, setFailed] = useState(false);
  const wanted = languageFor(asked);
  useEffect(
    function speakWhatIsAsked() {
      if (wanted === spoken) return;
      let isWanted = true;
      speakIn(wanted, () => isWanted).then(
        () => {
          setFailed(false);
          setLanguage(spoken);
        },
        () => isWanted && setFailed(true),
      );
      return () => {
        isWanted = false;
      };
    },
    [wanted],
  );
  return { language, failed: failed && wanted !== language };
}
