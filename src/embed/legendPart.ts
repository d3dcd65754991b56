import { dateSample, itemsWithin, marksOf, roleSample } from '#figures/legendSigns.ts';
import type { TimelineAnswer } from '#model/answers.ts';
import { countSigns, rolesOfStates } from '#signs/stateRoles.ts';
import { embedWords, helpWords, printWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import { make, sign } from './dom.ts';
import type { Scene } from './scene.ts';

/** The signs in use with their words: dates of the timeline, roles on the map. */
export function drawLegend(scene: Scene, dates: TimelineAnswer | null, hasRoles: boolean): HTMLElement | null {
  const { theme, selected, window } = scene;
  const shown = dates && window ? itemsWithin(dates.items, window) : [];
  const marks = marksOf(shown);
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
