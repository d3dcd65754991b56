import { dateSample, roleSample } from '#figures/legendSigns.ts';
import type { TimelineAnswer } from '#model/answers.ts';
import type { TimeWindow } from '#model/filter.ts';
import { type DateMark, dateMark } from '#signs/dateMark.ts';
import { countSigns, rolesOfStates } from '#signs/stateRoles.ts';
import { embedWords, helpWords, printWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import { make, sign } from './dom.ts';
import type { Scene } from './scene.ts';

/** In the order of how well a date is known. */
const MARKS = [
  'disc',
  'stem',
  'bar',
  'band',
  'haze',
  'doubt',
  'candidates',
  'several',
  'before',
  'after',
  'bar-from',
  'bar-fading',
  'bar-arrow',
] as const satisfies readonly DateMark[];

/** The signs in use with their words: dates of the timeline, roles on the map. */
export function drawLegend(scene: Scene, dates: TimelineAnswer | null, hasRoles: boolean): HTMLElement | null {
  const { theme, selected, window } = scene;
  const shown = dates && window ? itemsIn(dates, window) : [];
  const marks = MARKS.filter((mark) => shown.some(({ date }) => dateMark(date) === mark));
  const hasConditions = shown.some(({ status }) => status === 'conditional');
  const roles = hasRoles && selected ? countSigns(rolesOfStates(selected)) : [];
  const entries = [
    ...marks.map((mark) => entry(dateSample(mark, { theme, idPrefix: `legend-${mark}` }), helpWords.known[mark])),
    hasConditions &&
      make('li', {}, make('span', { class: 'flag' }, words.flag.conditional), words.status('conditional')),
    ...roles.map(({ sign: role, inferred, count }) => {
      const name = inferred ? printWords.inferred(words.sign(role)) : words.sign(role);
      const sample = roleSample({ sign: role, inferred }, { theme, idPrefix: `legend-${role}` });
      return entry(sample, printWords.signCount(name, count));
    }),
  ];
  if (!entries.some(Boolean)) return null;
  return make('ul', { class: 'legend', 'aria-label': embedWords.legend }, ...entries);
}

function entry(svg: string, name: string): HTMLElement {
  return make('li', {}, sign(svg), name);
}

function itemsIn({ items }: TimelineAnswer, { start, end }: TimeWindow): TimelineAnswer['items'] {
  return items.filter(({ date }) => date.latest > start && date.earliest < end);
}
