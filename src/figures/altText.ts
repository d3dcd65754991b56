import { compareTypeLanes } from '#signs/laneOrder.ts';
import { dateWords, windowWords } from '#wording/dates.ts';
import { laneName } from '#wording/laneName.ts';
import { figureWords, printWords } from '#wording/lateWords.ts';
import { attendanceWords, ended } from '#wording/sentences.ts';
import type { ReportFigureInput } from './reportInput.ts';
import { itemsShown } from './reportLegend.ts';
import { headLines, titleOf } from './reportLines.ts';

type Described = Omit<ReportFigureInput, 'width' | 'theme' | 'idPrefix' | 'outlines' | 'basemap' | 'mostHeight'>;

/** Events that are named one by one. */
const MOST_NAMED = 12;

/** What somebody reads, or hears, who does not see the picture: what it is, what it shows, of which events. */
export function altText(input: Described): string {
  const around = headLines(input).slice(1);
  // Where no event is selected the span stands with the timeline.
  const [subtitle, ...filters] = around.map(({ text, look }) => (look === 'subtitle' && !isOwn(input) ? '' : text));
  const parts = [titleOf(input), subtitle ?? '', ...pictureTexts(input), ...filters].filter((text) => text !== '');
  return parts.map(ended).join(' ');
}

/** The subtitle says more than the pictures do. */
function isOwn({ subtitle, answers, show }: Described): boolean {
  return subtitle !== null || answers.event !== null || show === 'map' || show === 'matrix';
}

function pictureTexts({ show, answers, view }: Described): readonly string[] {
  const { timeline, map, matrix, event, window, count } = answers;
  if (count.matched === 0 && !event) return [figureWords.noEvents];
  const texts: string[] = [];
  if (map && show !== 'timeline') {
    texts.push(event ? figureWords.mapOf(event.summary.shortTitle) : figureWords.placesOf(map.places.length));
    if (event) texts.push(attendanceWords(event.summary));
  }
  if (timeline && window && show !== 'map') {
    const items = itemsShown(answers);
    const drawn = answers.density ? count.matched : items.length;
    texts.push(figureWords.timelineOf(drawn, windowWords(window)));
    const lanes = timeline.lanes.filter(({ count: events }) => events > 0);
    const sorted = view.lanes === 'type' ? lanes.toSorted((a, b) => compareTypeLanes(a.key, b.key)) : lanes;
    if (view.lanes !== 'none')
      texts.push(sorted.map((lane) => printWords.laneCount(laneName(lane.key, view.lanes), lane.count)).join(', '));
    if (items.length <= MOST_NAMED)
      texts.push(...items.map((item) => printWords.eventOn(item.shortTitle, dateWords(item.date))));
  } else if (timeline) texts.push(figureWords.noDates);
  if (matrix) texts.push(figureWords.matrixOf(matrix.rowCount, matrix.columnCount));
  return texts.filter((text) => text !== '');
}
