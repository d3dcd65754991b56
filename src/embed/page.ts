import { writeAddress } from '#address/address.ts';
import { filterSentence } from '#views/filters/filterText.ts';
import { embedWords } from '#wording/lateWords.ts';
import { words } from '#wording/words.ts';
import { make } from './dom.ts';
import type { Scene } from './scene.ts';

/** What stands round the picture: title, filters, and the line that leads back to the whole. */

export function drawHead(scene: Scene): HTMLElement {
  const { options, overview, selected, view, engine } = scene;
  const title = options.title ?? selected?.event.title ?? overview.title;
  const isOwn = options.title === null;
  const { participant, country, type, source, tag } = view.filter;
  const names = engine.names({
    actors: participant.values.map(({ actor }) => actor),
    countries: country.values.map((value) => value.country),
    types: type.values,
    sources: source.values,
    tags: tag.values,
    events: [],
  });
  const filters = options.hasFilters ? filterSentence(view.filter, names) : '';
  const count = engine.count(view.filter);
  const said = filters === '' ? '' : `${filters} · ${embedWords.counted(count.matched, count.total)}`;
  return make(
    'header',
    { class: 'head' },
    make('h1', isOwn ? { lang: overview.language } : {}, title),
    options.subtitle !== null && make('p', {}, options.subtitle),
    said !== '' && make('p', {}, said),
  );
}

export function drawFoot(scene: Scene, version: string): HTMLElement {
  const { options, overview, view, selected } = scene;
  const cited = selected ? selected.sources : overview.sources;
  const [first] = cited;
  const count = selected ? cited.length : overview.sourceCount;
  const source = !first
    ? ''
    : count === 1
      ? embedWords.source(first.title, first.publisher)
      : embedWords.sourceAndMore(first.title, first.publisher, count - 1);
  const address = `./${writeAddress(view)}`;
  const changed = view.cited !== null && !version.startsWith(view.cited);
  return make(
    'footer',
    { class: 'foot' },
    make('span', { class: 'brand' }, words.brand),
    options.hasSource && source !== '' && make('span', { class: 'source', title: source, tabindex: 0 }, source),
    changed &&
      make(
        'span',
        { class: 'changed' },
        `${embedWords.changed} `,
        make(
          'a',
          {
            href: `./${writeAddress({ ...view, version: view.cited, cited: null })}`,
            target: '_blank',
            rel: 'noopener',
          },
          embedWords.changedLink,
        ),
      ),
    make(
      'a',
      { href: address, target: '_blank', rel: 'noopener', title: `${embedWords.openFullView} (${embedWords.newTab})` },
      embedWords.openFullView,
    ),
  );
}

/** Where the data are not there, the way to the whole is. */
export function drawFailure(title: string, details: string, query: string): HTMLElement {
  return make(
    'main',
    { class: 'failure' },
    make('h1', {}, title),
    make('p', { role: 'alert' }, `${embedWords.failed}. ${details}`),
    make('p', {}, make('a', { href: `./?${query}`, target: '_blank', rel: 'noopener' }, embedWords.openFullView)),
  );
}
