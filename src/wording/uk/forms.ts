import { numbersOf, type PluralForms } from '#wording/numbers.ts';

export const LOCALE = 'uk-UA';
export const { number, form, counted } = numbersOf(LOCALE);

/** 1 подія, 2 події, 5 подій; after a fraction the form of “other”. */
const EVENTS: PluralForms = { one: 'подія', few: 'події', many: 'подій', other: 'події' };

export const events = (count: number): string => counted(count, EVENTS);

/** “Показати 21 подію”: what is done to the events. */
export const eventsAsObject = (count: number): string => counted(count, { ...EVENTS, one: 'подію' });

/** “7 із 10 подій”, “7 із 21 події”. */
export const ofEvents = (total: number): string => `із ${counted(total, { one: 'події', other: 'подій' })}`;

export const ofParticipants = (total: number): string =>
  `із ${counted(total, { one: 'учасника', other: 'учасників' })}`;

/** “Посилання в 3 подіях”. */
export const inEvents = (count: number): string => `в ${counted(count, { one: 'події', other: 'подіях' })}`;

export const states = (count: number): string =>
  counted(count, { one: 'держава', few: 'держави', many: 'держав', other: 'держави' });

export const participants = (count: number): string =>
  counted(count, { one: 'учасник', few: 'учасники', many: 'учасників', other: 'учасника' });

export const sources = (count: number): string =>
  counted(count, { one: 'джерело', few: 'джерела', many: 'джерел', other: 'джерела' });

export const claims = (count: number): string =>
  counted(count, { one: 'твердження', few: 'твердження', many: 'тверджень', other: 'твердження' });

export const places = (count: number): string =>
  counted(count, { one: 'місце', few: 'місця', many: 'місць', other: 'місця' });

/** A sentence with one full stop: dates end in the abbreviation of “year” already. */
export const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
