/** The languages of the interface, as BCP 47 tags. */
export const LANGUAGES = ['en', 'fr', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];
