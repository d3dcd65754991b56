import { ROLES, STATUSES } from '#model/role.ts';
import type { CalendarLabels } from './calendarLabels.ts';

/** Labels for tests: each says its own name and everything that is filled in. */
const named = <Key extends string>(keys: readonly Key[], rest: string): Readonly<Record<Key, string>> =>
  Object.fromEntries(keys.map((key) => [key, `${key}${rest}`])) as Record<Key, string>;

export const LABELS: CalendarLabels = {
  dateUncertain: 'date uncertain: {date}',
  date: {
    ...named(['period', 'duration', 'days', 'oneOf', 'eachOf'], ' {first} {last}'),
    ...named(['endNotStated', 'ongoing', 'onOrAfter'], ' {first}'),
    ...named(['startNotStated', 'onOrBefore'], ' {last}'),
    ...named(['approximate', 'uncertain'], ' {date}'),
    time: '{day} {clock} {zone}',
    timeWithoutZone: '{day} {clock}, no zone',
    notStated: 'not stated',
  },
  status: named(STATUSES, ''),
  role: named(ROLES, ': {value}'),
  roleInferred: named(ROLES, ', inferred: {value}'),
  inferred: 'inferred',
  announced: 'announced',
  line: named(
    ['date', 'status', 'place', 'source', 'data', 'version', 'licence', 'address', 'filter', 'accessed'],
    ' {value}',
  ),
  versionOf: '{version} of {date}',
  counts: '{matched} of {total}',
  undated: '{dated} dated, {undated} not',
};
