import { type ComponentProps, memo, type ReactElement } from 'react';
import { LIST_LIMIT, type ListRequest } from '#model/answers.ts';
import type { Filter } from '#model/filter.ts';
import { EventList } from '#views/card/EventList.tsx';
import { useAnswer } from './queries.ts';

type EventListOfProps = Omit<ComponentProps<typeof EventList>, 'answer'> & {
  readonly which: ListRequest['which'];
  readonly filter: Filter;
};

/** The list of the events that meet a filter, or of those without place or date; asked for when it is shown. */
export const EventListOf = memo(function EventListOf({
  which,
  filter,
  ...rest
}: EventListOfProps): ReactElement | null {
  const { data } = useAnswer('list', [{ filter, which, offset: 0, limit: LIST_LIMIT }]);
  return data ? <EventList answer={data} {...rest} /> : null;
});
