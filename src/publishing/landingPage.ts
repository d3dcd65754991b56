import { plainCitation } from '#citation/plainCitation.ts';
import { webAddress } from '#model/webAddress.ts';
import { dayWords, windowWords } from '#wording/dates.ts';
import { citeWords } from '#wording/lateWords.ts';
import { catalogue, words } from '#wording/words.ts';
import { eventList } from './landingEvents.ts';
import { landingHead, type PageParts } from './landingHead.ts';
import { html, inLanguage, type Markup } from './markup.ts';
import { absolute, appPath, type Publication, pagePath, periodOf } from './publication.ts';

/**
 * A dataset as a page that needs no script: what it is, its events as text, how to cite it, and the way into the app. It
 * stands at `dataset/<id>/` of the site and is in the language that is spoken; texts of the data keep theirs. What needs
 * the site's own address (canonical, Open Graph's address and picture, oEmbed) is left out where that is not known.
 */
export function landingPage(publication: Publication, parts: PageParts): string {
  const { dataset } = publication;
  const page = html`<!doctype html>
<html lang="${catalogue.locale}">
${landingHead(publication, parts)}
<body>
<header class="site">
<a class="brand" href="../../"><svg width="28" height="22" viewBox="0 0 30 24" aria-hidden="true"><path d="M4 12h7M19 12h7" stroke="currentColor" stroke-width="2" opacity=".55"></path><circle cx="15" cy="12" r="5" fill="none" stroke="currentColor" stroke-width="2"></circle><path d="M15 7a5 5 0 0 0 0 10z" fill="currentColor"></path></svg><span>${words.brand}</span></a>
</header>
<main>
<div class="head">
<p class="facts">${headFacts(publication)}</p>
<h1>${inLanguage(dataset.title, dataset.language)}</h1>
${dataset.description === '' ? null : html`<p class="description">${inLanguage(dataset.description, dataset.language)}</p>\n`}<p><a class="open" href="../../${appPath(publication, dataset.opening ?? null)}">${citeWords.open}</a></p>
</div>
${pictureOf(publication)}<section aria-labelledby="events">
<h2 id="events">${words.eventsTitle}</h2>
<p class="hint">${citeWords.notMentioned} ${citeWords.inferredMeans}</p>
${eventList(publication)}
</section>
<section aria-labelledby="cite">
<h2 id="cite">${citeWords.cite}</h2>
<p class="citation">${citationOf(publication)}</p>
<p class="hint">${citeWords.addDay}</p>
</section>
<section aria-labelledby="about">
<h2 id="about">${citeWords.about}</h2>
<dl class="about">
${aboutRows(publication)}</dl>
</section>
</main>
</body>
</html>
`;
  return page.html;
}

function headFacts(publication: Publication): string {
  return [words.events(publication.events.length), periodWords(publication)].join(' · ');
}

function periodWords(publication: Publication): string {
  const period = periodOf(publication);
  return period === null ? citeWords.noDates : windowWords({ start: period.first, end: period.last + 1 });
}

/** The light picture for wide pages and paper, and before it those that take its place on phones and in the dark. */
function pictureOf({ pictures, dataset }: Publication): Markup | null {
  const [usual] = pictures.filter(({ theme, narrow }) => theme === 'light' && !narrow);
  if (!usual) return null;
  const asked = (picture: (typeof pictures)[number]): string =>
    [
      'screen',
      ...(picture.narrow ? ['(max-width: 40rem)'] : []),
      ...(picture.theme === 'dark' ? ['(prefers-color-scheme: dark)'] : []),
    ].join(' and ');
  // The first that holds counts, so those that ask for more stand first.
  const others = pictures
    .filter((picture) => picture !== usual)
    .toSorted((a, b) => asked(b).length - asked(a).length || Number(b.narrow) - Number(a.narrow));
  const sources = others.map(
    (picture) =>
      html`<source media="${asked(picture)}" srcset="${picture.file}" width="${picture.width}" height="${picture.height}">
`,
  );
  return html`<figure><picture>
${sources}<img src="${usual.file}" width="${usual.width}" height="${usual.height}" alt="${citeWords.pictureAlt(dataset.title)}">
</picture></figure>
`;
}

function citationOf(publication: Publication): string {
  const { dataset, events, version, versionDate } = publication;
  const { length } = events;
  const address = absolute(publication, pagePath(publication));
  const { id, title, licence, language } = dataset;
  const cited = { title, dataset: { id, title, licence }, version, versionDate, address, language };
  return plainCitation({ ...cited, accessed: null, filters: [], matched: length, total: length });
}

function aboutRows(publication: Publication): readonly Markup[] {
  const { dataset, version, versionDate } = publication;
  const { licence, contact } = dataset;
  const day = versionDate === null ? null : dayWords(Date.parse(`${versionDate}T00:00:00Z`));
  const written = version === null || day === null ? version : citeWords.versionDay(version, day);
  const file = html`<a href="../../data/${dataset.id}/dataset.json">Dateline JSON</a>`;
  return [
    row(citeWords.dates, html`${periodWords(publication)}`),
    row(citeWords.licenceTerm, linked(licence.name, webAddress(licence.url), 'license')),
    ...(written === null ? [] : [row(citeWords.versionTerm, html`${written}`)]),
    row(citeWords.file, file),
    ...(contact === undefined || contact === ''
      ? []
      : [row(citeWords.contact, linked(contact, contactAddress(contact)))]),
  ];
}

function row(term: string, value: Markup): Markup {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>
`;
}

function linked(text: string, address: string | null, relation: string | null = null): Markup {
  if (address === null) return html`${text}`;
  return html`<a href="${address}"${relation === null ? null : html` rel="${relation}"`}>${text}</a>`;
}

/** Where to write: an address of mail or of the web; anything else stays text. */
function contactAddress(contact: string): string | null {
  return /^[^\s@:/?]+@[^\s@:/?]+$/.test(contact) ? `mailto:${contact}` : webAddress(contact);
}
