import type { DatedHead } from '#model/event.ts';
import type { Filter } from '#model/filter.ts';
import type { Columns } from './columns.ts';
import { type Counter, createCounter } from './counts.ts';
import { answerEvent } from './details.ts';
import { answerHistogram } from './histogram.ts';
import { createKeeper, type Keep } from './keeper.ts';
import { answerList } from './list.ts';
import { answerMap } from './map.ts';
import { answerNames } from './names.ts';
import { answerOverview } from './overview.ts';
import type { Engine, OpeningQuestion } from './questions.ts';
import { createSelection } from './selection.ts';
import { answerTimeline } from './timeline.ts';

/** What all answers are made from: the events, and which of them meet the filter that was asked about last. */
export type Ground = {
  readonly head: DatedHead;
  readonly columns: Columns;
  readonly keep: Keep;
  readonly count: Counter;
  /** Moves to a filter: the mask of each row, and how many rows have none. */
  readonly under: (filter: Filter) => {
    readonly failed: Uint16Array;
    readonly matched: number;
    readonly count: Counter;
  };
};

export function createGround(head: DatedHead, columns: Columns): Ground {
  const selection = createSelection(columns);
  const keep = createKeeper(selection);
  const count = createCounter(keep);
  return {
    ...{ head, columns, keep, count },
    under(filter) {
      selection.move(filter);
      return { failed: selection.failed, matched: selection.matched(), count };
    },
  };
}

export function openingAnswers({ head, columns, keep, under }: Ground): Pick<Engine, OpeningQuestion> {
  const { language } = head;
  return {
    overview: () => answerOverview(head, columns),
    count: (filter) => ({ matched: under(filter).matched, total: columns.size }),
    timeline: (request) => answerTimeline(columns, under(request.filter).failed, request, language),
    map: (filter) => answerMap(columns, under(filter), language),
    list: (request) => answerList(columns, under(request.filter).failed, request, language),
    histogram({ filter, edges }) {
      under(filter);
      return answerHistogram(columns, keep, edges);
    },
    event: (request) => answerEvent(columns, under(request.filter).failed, request, language),
    names: (request) => answerNames(columns, request),
  };
}
