import type { Language } from '#model/language.ts';
import { english } from '#wording/en/english.ts';
import type { Catalogue } from './catalogue.ts';

/** Names of the languages in themselves. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  uk: 'Українська',
};

/** The catalogue of a language. English is always there; the others are fetched. Rejects when the fetch fails. */
export async function catalogueOf(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'en':
      return english;
    case 'fr':
      return (await import('#wording/fr/french.ts')).french;
    case 'uk':
      return (await import('#wording/uk/ukrainian.ts')).ukrainian;
  }
}
