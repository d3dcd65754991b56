import type { QueryClient } from '@tanstack/react-query';
import type { View } from '#address/view.ts';
import type { Overview, TimelineRequest } from '#model/answers.ts';
import type { Filter } from '#model/filter.ts';
import { withoutIdleWindow } from './asking.ts';
import { type EngineSource, question } from './queries.ts';

/** The marks of the timeline, or what says that bars are to be drawn. */
export function timelineRequest(
  { lanes }: Pick<View, 'lanes'>,
  filter: Filter,
  selected: string | null,
  roleOf: string | null,
): TimelineRequest {
  return { filter, keep: selected, lanes, roleOf, barsWhereDense: true };
}

/**
 * Asks what the opening view will ask, as soon as the data is there: the worker answers while the page is put together.
 * What is asked the same way later finds its answer, or that it is on its way.
 */
export function askAhead(client: QueryClient, source: EngineSource, view: View, overview: Overview): void {
  const filter = withoutIdleWindow(view.filter, overview.extent);
  const { selected } = view;
  void client.prefetchQuery(question(source, 'count', [filter]));
  if (selected !== null) void client.prefetchQuery(question(source, 'event', [{ id: selected, filter }]));
  if (view.show !== 'timeline' || view.roles) return;
  void client.prefetchQuery(question(source, 'timeline', [timelineRequest(view, filter, selected, null)]));
  void client.prefetchQuery(question(source, 'map', [filter]));
}
