/** Closed lists of words in a record, besides those of roles. They stand apart from the schema, which the page does not need. */

/** How the participants met, or what the event was instead of a meeting. */
export const MODES = ['in-person', 'hybrid', 'virtual', 'telephone', 'document', 'online-post'] as const;
export type Mode = (typeof MODES)[number];

/** By how many publishers an event's date and core fact are supported. */
export const VERIFICATION_LEVELS = ['none', 'one', 'two-or-more'] as const;
export type VerificationLevel = (typeof VERIFICATION_LEVELS)[number];
