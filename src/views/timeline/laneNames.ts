import { type Lanes, NO_LANE, OTHER_LANES, type TimelineAnswer } from '#model/answers.ts';
import { compareTypeLanes } from '#signs/laneOrder.ts';
import { laneName } from '#wording/laneName.ts';
import { overviewWords } from '#wording/words.ts';

export type Lane = TimelineAnswer['lanes'][number];

/** Types in the order of their signs; all others as the engine has them. What is not stated and what is left come last. */
export function orderLanes(lanes: readonly Lane[], by: Lanes): readonly Lane[] {
  if (by !== 'type') return lanes;
  return lanes.toSorted((a, b) => compareTypeLanes(a.key, b.key));
}

const SHORT = 3;

/** The name where there is room for three letters: the country's code, the initials of several words, or the first letters. */
export function shortLaneName(key: string, by: Lanes): string {
  if (key === NO_LANE) return by === 'none' ? overviewWords.timelineAllShort : '–';
  if (by === 'country' && key !== OTHER_LANES) return key;
  const name = laneName(key, by);
  const initials = name.split(/[^\p{L}\p{N}]+/u).flatMap((part) => [...part].slice(0, 1));
  return initials.length > 1 ? initials.slice(0, SHORT).join('').toUpperCase() : [...name].slice(0, SHORT).join('');
}
