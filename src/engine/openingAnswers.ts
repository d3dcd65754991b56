import type { DatedHead } from '#model/event.ts';
import type { Filter } from '#model/filter.ts';
import type { Columns } from './columns.ts';
import { type Counter, createCounter } from './counts.ts';
import { answerEvent } from './details.ts';
import { answerHistogram } from './histogram.ts';
import { createKeeper, type Keep } from './keeper.ts';
import { answerList } from './list.ts';
import { answerMap } from './map.ts';
import type { Part } from './matching.ts';
import { answerNames } from './names.ts';
import { answerOverview } from './overview.ts';
import type { Engine, OpeningQuestion } from './questions.ts';
import { createSelection, type Selection } from './selection.ts';
import { answerTimeline } from './timeline.ts';

/** What all answers are made from: the events, and which of them meet the filter that was asked about last. */
export type Ground = {
  readonly head: DatedHead;
  readonly columns: Columns;
  readonly keep: Keep;
  readonly count: Counter;
  /** Moves to a filter. */
  readonly under: (filter: Filter) => Selection;
  /** The same for an answer that does not heed one part, which stays as it was: others will ask with it again. */
  readonly underBut: (part: Part, filter: Filter) => Selection;
};

export function createGround(head: DatedHead, columns: Columns): Ground {
  const selection = createSelection(columns);
  const keep = createKeeper(selection);
  const count = createCounter(keep);
  const under = (filter: Filter): Selection => {
    selection.move(filter);
    return selection;
  };
  const underBut = (part: Part, filter: Filter): Selection => under({ ...filter, [part]: selection.filter()[part] });
  return { head, columns, keep, count, under, underBut };
}

export function openingAnswers({ head, columns, keep, count, under, underBut }: Ground): Pick<Engine, OpeningQuestion> {
  const { language } = head;
  return {
    overview: () => answerOverview(head, columns),
    count: (filter) => ({ matched: under(filter).matched(), total: columns.size }),
    timeline: (request) => answerTimeline({ columns, count, selection: under(request.filter) }, request, language),
    map: (filter) => answerMap(columns, under(filter), count, language),
    list: (request) => answerList(columns, under(request.filter).passing(null), request, language),
    histogram({ filter, edges }) {
      underBut('window', filter);
      return answerHistogram(columns, keep, edges);
    },
    event: (request) => answerEvent(columns, under(request.filter).passing(null), request, language),
    names: (request) => answerNames(columns, request),
  };
}
