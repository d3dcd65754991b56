import { DAY_MS } from '../src/model/date.ts';
import { EMPTY_FILTER, type Filter } from '../src/model/filter.ts';
import type { Role } from '../src/model/role.ts';

/** What a reader does in one step: moves the window, switches a value on or off, or clears a facet. */
export type Step =
  /** Days of the extent, the end not included. */
  | { readonly brush: readonly [start: number, end: number] }
  | { readonly toggle: 'type' | 'country' | 'role'; readonly value: string }
  | { readonly toggle: 'participant'; readonly value: string; readonly role: Role | null }
  | { readonly clear: 'type' | 'country' | 'role' | 'participant' };

export const EXTENT_START = Date.UTC(1990, 0, 1);
export const EXTENT_DAYS = 13_149;

/** A session of 61 steps, drawn once from a seed and frozen, so that results can be compared over the years. */
export const SCRIPT: readonly Step[] = [
  { brush: [0, 12627] },
  { brush: [0, 11817] },
  { brush: [0, 11305] },
  { brush: [0, 10589] },
  { brush: [0, 10014] },
  { brush: [0, 9542] },
  { toggle: 'type', value: 'statement' },
  { toggle: 'type', value: 'meeting' },
  { toggle: 'type', value: 'report' },
  { toggle: 'country', value: 'USA' },
  { brush: [316, 9858] },
  { brush: [529, 10071] },
  { brush: [793, 10335] },
  { brush: [1165, 10707] },
  { brush: [1474, 11016] },
  { brush: [1731, 11273] },
  { toggle: 'country', value: 'RUS' },
  { toggle: 'country', value: 'CHN' },
  { toggle: 'type', value: 'report' },
  { toggle: 'role', value: 'subject' },
  { brush: [2119, 11273] },
  { brush: [2616, 11273] },
  { brush: [2922, 11273] },
  { brush: [3420, 11273] },
  { brush: [3671, 11273] },
  { brush: [4005, 11273] },
  { toggle: 'role', value: 'attended' },
  { toggle: 'participant', value: 'USA', role: null },
  { toggle: 'participant', value: 'DEU', role: 'attended' },
  { clear: 'country' },
  { brush: [3728, 10996] },
  { brush: [3551, 10819] },
  { brush: [3186, 10454] },
  { brush: [2857, 10910] },
  { brush: [2642, 11177] },
  { brush: [2454, 11308] },
  { toggle: 'participant', value: 'USA', role: null },
  { clear: 'participant' },
  { toggle: 'country', value: 'UKR' },
  { toggle: 'country', value: 'FRA' },
  { brush: [2454, 10907] },
  { brush: [2454, 10629] },
  { brush: [2454, 10376] },
  { brush: [2666, 10376] },
  { brush: [2810, 10376] },
  { brush: [3066, 10376] },
  { clear: 'role' },
  { toggle: 'type', value: 'meeting' },
  { toggle: 'participant', value: 'organisation-1', role: null },
  { clear: 'participant' },
  { brush: [2838, 10878] },
  { brush: [2264, 11203] },
  { brush: [1904, 11851] },
  { brush: [1354, 12190] },
  { brush: [1058, 11894] },
  { brush: [806, 11642] },
  { clear: 'type' },
  { toggle: 'country', value: 'UKR' },
  { toggle: 'country', value: 'KEN' },
  { toggle: 'role', value: 'absent' },
  { clear: 'country' },
];

/** The filter before the first step: the window is the whole extent. */
export const FIRST_FILTER: Filter = { ...EMPTY_FILTER, window: windowOf([0, EXTENT_DAYS]) };

/** The filter after each step. */
export function filtersOf(script: readonly Step[]): readonly Filter[] {
  const filters: Filter[] = [];
  for (const step of script) filters.push(after(filters.at(-1) ?? FIRST_FILTER, step));
  return filters;
}

function after(filter: Filter, step: Step): Filter {
  if ('brush' in step) return { ...filter, window: windowOf(step.brush) };
  if ('clear' in step) return { ...filter, [step.clear]: EMPTY_FILTER[step.clear] };
  const value =
    step.toggle === 'participant'
      ? { actor: step.value, role: step.role }
      : step.toggle === 'country'
        ? { country: step.value, scope: 'named' }
        : step.value;
  const key = JSON.stringify(value);
  const values: readonly unknown[] = filter[step.toggle].values;
  const others = values.filter((one) => JSON.stringify(one) !== key);
  return {
    ...filter,
    [step.toggle]: { match: 'any', values: others.length < values.length ? others : [...others, value] },
  };
}

function windowOf([start, end]: readonly [number, number]) {
  return { start: EXTENT_START + start * DAY_MS, end: EXTENT_START + end * DAY_MS };
}
