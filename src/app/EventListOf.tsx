import { type ComponentProps, createContext, lazy, memo, type ReactElement, Suspense, useContext } from 'react';
import { LIST_LIMIT, type ListRequest } from '#model/answers.ts';
import type { Filter } from '#model/filter.ts';
import { useAnswer } from './queries.ts';

/** The front door opens with an event selected and no list in sight. */
const EventList = lazy(async () => ({ default: (await import('#views/card/EventList.tsx')).EventList }));

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
  if (!data) return null;
  return (
    <Suspense fallback={null}>
      <EventList answer={data} {...rest} />
    </Suspense>
  );
});

type Listed = Omit<EventListOfProps, 'which'>;

/** What the lists that open over map and timeline are lists of. */
export const ListedContext = createContext<Listed | null>(null);

/** A list whose events meet the filter of the context. */
export function ListedEvents({ which }: Pick<EventListOfProps, 'which'>): ReactElement | null {
  const listed = useContext(ListedContext);
  return listed && <EventListOf which={which} {...listed} />;
}
