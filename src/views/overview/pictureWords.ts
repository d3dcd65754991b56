import type { HistogramAnswer } from '#model/answers.ts';
import { windowWords } from '#wording/dates.ts';
import { overviewWords } from '#wording/words.ts';
import { fullestBin, scaleOf } from './bars.ts';
import type { Bins } from './bins.ts';

/** What the bars show, for those who do not see them. */
export function pictureWords({ unit, count, edges }: Bins, answer: HistogramAnswer | null): string {
  const sentences = [overviewWords.bars(unit, count), overviewWords.shades];
  if (!answer) return sentences.join(' ');
  const fullest = fullestBin(answer);
  const [start, end] = fullest ? [edges[fullest.bin], edges[fullest.bin + 1]] : [];
  if (fullest && start !== undefined && end !== undefined)
    sentences.push(overviewWords.fullest(fullest.count, windowWords({ start, end })));
  if (answer.openStart > 0) sentences.push(overviewWords.openStart(answer.openStart));
  if (answer.openEnd > 0) sentences.push(overviewWords.openEnd(answer.openEnd));
  if (scaleOf(answer) === 'square-root') sentences.push(overviewWords.squareRoot);
  return sentences.join(' ');
}
