import type { Cited } from '#citation/cited.ts';
import { ownTitle, type ShareProps } from './ShareProps.ts';

/** What a citation says of the view: the selected event has a title of its own, else the dataset is what is cited. */
export function citedOf(shared: ShareProps, address: string): Cited {
  const { overview, event, filters, matched, total } = shared;
  return {
    title: ownTitle(shared),
    dataset: { id: overview.id, title: overview.title, licence: overview.licence },
    version: shared.version,
    versionDate: shared.versionDate,
    address,
    accessed: shared.today,
    filters,
    matched,
    total,
    language: event?.language ?? overview.language,
  };
}
