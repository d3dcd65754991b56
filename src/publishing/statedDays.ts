import type { EventDate } from '#model/date.ts';

/** The start and end of an event for readers that know no uncertain dates: ISO 8601, each only where it is known. */
export type StatedDays = { readonly startDate?: string; readonly endDate?: string };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A day counts as known where the source says it: a moment on a day, or the bound of a duration that is written as a day.
 * A month, a year, one of several days, “on or before”, anything marked as approximate or uncertain give no day, and so
 * nothing is left to be mistaken for one. An hour without a time zone stays without; the seconds, which
 * schema.org asks for, are nought.
 */
export function statedDays(date: EventDate): StatedDays {
  if (date.approximate || date.uncertain) return {};
  switch (date.kind) {
    case 'day':
      return dayOf('startDate', new Date(date.earliest).toISOString().slice(0, 10));
    case 'time':
      return { startDate: `${date.edtf.slice(0, 10)}T${date.clock}:00${zoneOf(date.zone)}` };
    case 'duration':
    case 'end-not-stated':
    case 'ongoing':
    case 'start-not-stated': {
      const [start = '', end = ''] = date.edtf.split('/');
      return { ...dayOf('startDate', start), ...dayOf('endDate', end) };
    }
    default:
      return {};
  }
}

function dayOf(name: keyof StatedDays, text: string): StatedDays {
  return DAY.test(text) ? { [name]: text } : {};
}

/** `+0100` and `+01:00` as the latter. */
function zoneOf(zone: string | null): string {
  return zone === null || zone === 'Z' ? (zone ?? '') : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}
