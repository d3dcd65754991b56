import { isoDay } from '#model/date.ts';
import type { Source } from '#model/record.ts';
import { webAddress } from '#model/webAddress.ts';
import { countryName } from '#wording/countryNames.ts';
import { words } from '#wording/words.ts';
import { type EventNaming, eventNode, type Node, ref, some } from './jsonLdEvents.ts';
import { absolute, anchorOf, type Publication, pagePath, periodOf, shortDescription } from './publication.ts';
import { statedDays } from './statedDays.ts';

/** A document of JSON-LD in the terms of schema.org. */
export type JsonLd = { readonly '@context': 'https://schema.org'; readonly '@graph': readonly Node[] };

/**
 * A dataset for search engines and catalogues: the dataset, its events and its sources as one graph. Names of nodes are
 * fragments of the page (that of an event leads to it), and whole addresses where the site's own is known. No creator and
 * no publisher of the data is named, since the data name none.
 */
export function jsonLd(publication: Publication): JsonLd {
  const page = absolute(publication, pagePath(publication)) ?? '';
  const sources = new Map(publication.events.flatMap((answer) => answer.sources.map((source) => [source.id, source])));
  const naming: EventNaming = {
    dataset: `${page}#dataset`,
    idOf: (id) => `${page}#${anchorOf(id)}`,
    sourceIdOf: (id) => `${page}#source-${encodeURIComponent(id)}`,
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      datasetNode(publication, naming, [...sources.keys()]),
      ...publication.events.map((answer) => eventNode(answer, naming)),
      ...[...sources.values()].map((source) => sourceNode(source, naming.sourceIdOf(source.id))),
    ],
  };
}

function datasetNode(
  publication: Publication,
  { dataset: id, idOf, sourceIdOf }: EventNaming,
  sources: string[],
): Node {
  const { dataset, events, version, versionDate, preview } = publication;
  const page = absolute(publication, pagePath(publication));
  const file = absolute(publication, `data/${dataset.id}/dataset.json`);
  const image = preview && absolute(publication, pagePath(publication) + preview.file);
  const period = periodOf(publication);
  return {
    '@type': 'Dataset',
    '@id': id,
    name: dataset.title,
    description: shortDescription(dataset.description, words.events(events.length)),
    inLanguage: dataset.language,
    license: webAddress(dataset.licence.url) ?? dataset.licence.name,
    ...(version === null ? {} : { version }),
    ...(versionDate === null ? {} : { datePublished: versionDate }),
    ...(period === null ? {} : { temporalCoverage: `${isoDay(period.first)}/${isoDay(period.last)}` }),
    ...(page === null ? {} : { url: page }),
    ...(image === null ? {} : { image }),
    ...(file === null
      ? {}
      : { distribution: [{ '@type': 'DataDownload', contentUrl: file, encodingFormat: 'application/json' }] }),
    ...some('spatialCoverage', countriesOf(publication)),
    ...some(
      'isBasedOn',
      sources.map((source) => ref(sourceIdOf(source))),
    ),
    about: events.map(({ event }) => ref(idOf(event.id))),
  };
}

/** The countries in which its events took place; not those that they speak of. */
function countriesOf({ events }: Publication): Node[] {
  const codes = new Set(events.flatMap(({ event }) => event.places.flatMap(({ country }) => country ?? [])));
  return [...codes].sort().map((code) => ({ '@type': 'Country', name: countryName(code) }));
}

const SOURCE_TYPES: Readonly<Record<Source['kind'], string>> = {
  article: 'Article',
  agency: 'NewsArticle',
  document: 'CreativeWork',
  dataset: 'Dataset',
  broadcast: 'CreativeWork',
  post: 'SocialMediaPosting',
};

function sourceNode(source: Publication['events'][number]['sources'][number], id: string): Node {
  const url = webAddress(source.url);
  const { startDate } = statedDays(source.date);
  return {
    '@type': SOURCE_TYPES[source.kind],
    '@id': id,
    name: source.title,
    publisher: { '@type': 'Organization', name: source.publisher },
    ...(url === null ? {} : { url }),
    ...(startDate === undefined ? {} : { datePublished: startDate }),
    ...(source.language === undefined ? {} : { inLanguage: source.language }),
  };
}
