import { type Dataset, type DatedSource, type EventRecord, indexById } from '#model/event.ts';
import type { Actor } from '#model/record.ts';

/** The actors and sources that events name: in a role, in a claim, in a chain, or behind a source (`through`). */
export type References = { readonly actors: readonly Actor[]; readonly sources: readonly DatedSource[] };

/** For any events of a dataset what they refer to, in the order in which it is first named. */
export function referenceFinder(dataset: Dataset): (events: readonly EventRecord[]) => References {
  const actors = indexById(dataset.actors);
  const sources = indexById(dataset.sources);
  return (events) => {
    const [who, where] = [new Set<string>(), new Set<string>()];
    for (const event of events) {
      for (const { actor } of event.participations) who.add(actor);
      for (const { source, chain } of event.claims) {
        where.add(source);
        for (const link of chain) {
          if (link.actor !== undefined) who.add(link.actor);
          if (link.source !== undefined) where.add(link.source);
        }
      }
    }
    // A set also visits what is added to it on the way, and each once, so that circles end.
    for (const id of where) {
      const through = sources.get(id)?.through;
      if (through !== undefined) where.add(through);
    }
    return {
      actors: [...who].flatMap((id) => actors.get(id) ?? []),
      sources: [...where].flatMap((id) => sources.get(id) ?? []),
    };
  };
}
