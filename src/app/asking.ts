import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useContext, useMemo } from 'react';
import { type ParsedAddress, reasonWords } from '#address/address.ts';
import { LIST_LIMIT, type NamesAnswer } from '#model/answers.ts';
import { countryOf } from '#model/event.ts';
import { activeParts, type Choice, type Filter, type TimeWindow, withoutPart } from '#model/filter.ts';
import type { Hovered } from '#model/hovered.ts';
import type { ParticipantChoice } from '#model/participantChoice.ts';
import type { Actor } from '#model/record.ts';
import { words } from '#wording/words.ts';
import { EngineContext, question, useAnswer } from './queries.ts';

/** Questions that follow from what the reader does, and filters that follow from what the reader chose. */

/** Names for what the address holds, and what in it was ignored or is not in the dataset, in words. */
export function useAddressProblems({ view, problems }: ParsedAddress): {
  readonly names: NamesAnswer | null;
  /** Parts of the address that could not be read. */
  readonly ignored: readonly string[];
  /** What it asks for that is not there. */
  readonly unknown: readonly string[];
} {
  const { filter, selected } = view;
  const request = {
    actors: filter.participant.values.map(({ actor }) => actor),
    countries: filter.country.values.map(({ country }) => country),
    types: filter.type.values,
    sources: filter.source.values,
    tags: filter.tag.values,
    events: selected === null ? [] : [selected],
  };
  const names = useAnswer('names', [request]);
  const known = names.isPlaceholderData ? null : (names.data ?? null);
  const ignored = problems.map(({ key, value, reason }) => words.addressProblem(key, value, reasonWords(reason)));
  const actors = new Set(known?.actors.map(({ id }) => id));
  const sources = new Set(known?.sources.map(({ id }) => id));
  const missing = known
    ? [
        ...request.actors.filter((id) => !actors.has(id)).map((id) => ['p', id] as const),
        ...request.countries.filter((code) => !known.countries.includes(code)).map((code) => ['c', code] as const),
        ...request.types.filter((type) => !known.types.includes(type)).map((type) => ['type', type] as const),
        ...request.sources.filter((id) => !sources.has(id)).map((id) => ['src', id] as const),
        ...request.tags.filter((tag) => !known.tags.includes(tag)).map((tag) => ['tag', tag] as const),
        ...request.events.filter((id) => !known.events.includes(id)).map((id) => ['sel', id] as const),
      ]
    : [];
  const unknown = missing.map(([key, value]) => words.addressProblem(key, value, words.notInDataset));
  return { names: names.data ?? null, ignored, unknown: [...new Set(unknown)] };
}

/** The events that a hovered actor has a role in; null when nothing is to step back. */
export function useRelated(hovered: Hovered | null, filter: Filter): ReadonlySet<string> | null {
  const actor = hovered?.kind === 'actor' ? hovered.id : null;
  const participant: Choice<{ actor: string; role: null }> = {
    match: 'any',
    values: actor ? [{ actor, role: null }] : [],
  };
  const answer = useAnswer(
    'timeline',
    actor === null ? null : [{ filter: { ...filter, participant }, keep: null, lanes: 'none', roleOf: null }],
  );
  // Where they are too many to be told one by one, none steps back.
  const items = actor === null || answer.isPlaceholderData || answer.data?.isDense ? undefined : answer.data?.items;
  return useMemo(() => (items ? new Set(items.map(({ id }) => id)) : null), [items]);
}

/**
 * Finds the id of the first event in order of time, once that is wanted: asked as the list in the card's place asks, it
 * is known there as a rule. Undefined where there is none, or where the worker is gone.
 */
export function useFirstEvent(filter: Filter): () => Promise<string | undefined> {
  const source = useContext(EngineContext);
  const client = useQueryClient();
  return useCallback(async () => {
    const asked = question(source, 'list', [{ filter, which: 'all', offset: 0, limit: LIST_LIMIT }]);
    const list = await client.fetchQuery(asked).catch(() => null);
    return list?.rows[0]?.id;
  }, [source, client, filter]);
}

/** For an empty result: how many events there would be without each active part of the filter. */
export function useConflicts(filter: Filter, isEmpty: boolean) {
  const source = useContext(EngineContext);
  const parts = isEmpty ? activeParts(filter) : [];
  const counts = useQueries({
    queries: parts.map((part) => question(source, 'count', [withoutPart(filter, part)])),
  });
  return parts.map((part, i) => ({ part, matched: counts[i]?.data?.matched ?? 0 }));
}

/** A window as wide as the whole extent is no filter. */
export function withoutIdleWindow(filter: Filter, extent: TimeWindow | null): Filter {
  const { window } = filter;
  const isIdle = window !== null && extent !== null && window.start <= extent.start && window.end >= extent.end;
  return isIdle ? { ...filter, window: null } : filter;
}

/** The filter with one participant chosen: a state that is named in any way is a country, all else is a participant. */
export function filterBy(filter: Filter, { actor, country, role }: ParticipantChoice): Filter {
  if (role === null && country !== null)
    return { ...filter, country: { match: 'any', values: [{ country, scope: 'named' }] } };
  return { ...filter, participant: { match: 'any', values: [{ actor, role }] } };
}

/** The participant that is filtered, when there is exactly one. */
export function onlyParticipant(filter: Filter, names: NamesAnswer | null): Actor | null {
  const [only, ...more] = new Set(filter.participant.values.map(({ actor }) => actor));
  return (more.length === 0 && names?.actors.find(({ id }) => id === only)) || null;
}

/** Its country, when it is a state. */
export function countryOfState(actor: Actor | null): string | null {
  return actor?.kind === 'state' ? countryOf(actor) : null;
}
