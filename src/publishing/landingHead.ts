import { catalogue, words } from '#wording/words.ts';
import { jsonLd } from './jsonLd.ts';
import { html, jsonForScript, type Markup } from './markup.ts';
import { absolute, type Publication, pagePath, shortDescription } from './publication.ts';

/** What the build decides of a page. */
export type PageParts = {
  /** The content security policy, as a meta tag takes it. */
  readonly policy: string;
  /** The style sheet, from the page. */
  readonly style: string;
};

/** The head of a dataset's page: for browsers, for programs that show a preview, and for search engines. */
export function landingHead(publication: Publication, { policy, style }: PageParts): Markup {
  const { dataset, events } = publication;
  const description = shortDescription(dataset.description, words.events(events.length));
  // A block of data: the policy forbids scripts, and this is none.
  const data: Markup = { html: jsonForScript(jsonLd(publication)) };
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${dataset.title} · ${words.brand}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="../../favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
<link rel="alternate" type="application/json" href="../../data/${dataset.id}/dataset.json" title="Dateline JSON">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${words.brand}">
<meta property="og:locale" content="${catalogue.locale.replace('-', '_')}">
<meta property="og:title" content="${dataset.title}">
<meta property="og:description" content="${description}">
${addressed(publication)}<script type="application/ld+json">${data}</script>
</head>`;
}

/** What names the page by its whole address, and so needs the site's own. */
function addressed(publication: Publication): Markup | null {
  const page = absolute(publication, pagePath(publication));
  if (page === null) return null;
  const { preview } = publication;
  return html`<link rel="canonical" href="${page}">
<meta property="og:url" content="${page}">
<link rel="alternate" type="application/json+oembed" href="${page}oembed.json" title="${publication.dataset.title}">
${
  preview === null
    ? null
    : html`<meta property="og:image" content="${page}${preview.file}">
<meta property="og:image:width" content="${preview.width}">
<meta property="og:image:height" content="${preview.height}">
<meta name="twitter:card" content="summary_large_image">
`
}`;
}
