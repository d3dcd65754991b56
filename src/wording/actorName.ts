import { countryOf } from '#model/event.ts';
import type { Actor } from '#model/record.ts';
import { countryName } from './countryNames.ts';

/** An actor's name for people: states from the curated table, everyone else as the dataset names them. */
export function actorName(actor: Actor): string {
  const country = actor.kind === 'state' ? countryOf(actor) : null;
  return country === null ? actor.name : countryName(country);
}
