import type { Dataset, DatedHead } from '#model/event.ts';
import { buildColumns } from './buildColumns.ts';
import type { Columns } from './columns.ts';
import { laterAnswers } from './laterAnswers.ts';
import { createGround, openingAnswers } from './openingAnswers.ts';
import type { Engine } from './questions.ts';

export type { Engine } from './questions.ts';

/** The answers of one dataset, all of its code at hand. */
export function createEngine(dataset: Dataset): Engine {
  return createEngineOf(dataset, buildColumns(dataset));
}

/** The same of events that are columns already. */
export function createEngineOf(head: DatedHead, columns: Columns): Engine {
  const ground = createGround(head, columns);
  return { ...openingAnswers(ground), ...laterAnswers(ground) };
}
