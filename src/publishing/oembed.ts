import { words } from '#wording/words.ts';
import { escapeText } from './markup.ts';
import { absolute, type Publication, pagePath } from './publication.ts';

/** An answer of oEmbed 1.0 (oembed.com) of the type rich. */
export type OEmbed = {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
};

/** As the layout for a column of text is made. */
const WIDTH = 640;
const HEIGHT = 560;

/**
 * What a site that quotes the dataset's page puts in its place: the embedded view in a frame. It shows the latest data and
 * names the version at hand, so that the view can say when they have changed since. Null without the site's address, since
 * a frame needs a whole one. It is a file, so it knows no `maxwidth`: a host may make the frame narrower.
 */
export function oembed(publication: Publication): OEmbed | null {
  const { dataset, site, version, preview } = publication;
  const address = absolute(publication, `embed.html?d=${dataset.id}${version === null ? '' : `&cited=${version}`}`);
  if (site === null || address === null) return null;
  const frame = [
    `src="${escapeText(address)}" title="${escapeText(dataset.title)}" width="${WIDTH}" height="${HEIGHT}"`,
    'loading="lazy" style="border: 0; max-width: 100%"',
  ];
  return {
    type: 'rich',
    version: '1.0',
    title: dataset.title,
    provider_name: words.brand,
    provider_url: site,
    html: `<iframe ${frame.join(' ')}></iframe>`,
    width: WIDTH,
    height: HEIGHT,
    ...(preview === null
      ? {}
      : {
          thumbnail_url: site + pagePath(publication) + preview.file,
          thumbnail_width: preview.width,
          thumbnail_height: preview.height,
        }),
  };
}
