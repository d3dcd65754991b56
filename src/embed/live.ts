import './embed.css';
import { parseAddress } from '#address/address.ts';
import { LANGUAGES, type Language } from '#model/language.ts';
import { catalogueOf } from '#wording/languages.ts';
import { embedWords } from '#wording/lateWords.ts';
import { speak } from '#wording/words.ts';
import { fetchPrepared, UnknownVersion } from './data.ts';
import { startEmbed } from './embed.ts';
import { readOptions, viewQuery } from './options.ts';
import { drawFailure } from './page.ts';

/** Figure first: whatever can fail before it is drawn ends in words and a link. */
async function main(): Promise<void> {
  const query = globalThis.location.search;
  const options = readOptions(query);
  const { view } = parseAddress(viewQuery(query));
  const language = view.language ?? spoken();
  document.documentElement.lang = language;
  const [prepared] = await Promise.all([
    fetchPrepared(view.dataset, view.version),
    catalogueOf(language).then(speak, () => undefined),
  ]);
  await startEmbed(prepared, options, view);
}

function spoken(): Language {
  const wished = navigator.languages.map((tag) => tag.split('-')[0]);
  return wished.flatMap((tag) => LANGUAGES.find((language) => language === tag) ?? [])[0] ?? 'en';
}

/** Draws the view of the address, or says what is wrong; never rejects. */
export async function live(): Promise<void> {
  try {
    await main();
  } catch (cause) {
    const query = globalThis.location.search;
    const details = cause instanceof UnknownVersion ? embedWords.noVersion(cause.message) : embedWords.failedDetail;
    const title = readOptions(query).title ?? 'Dateline';
    document.body.removeAttribute('style');
    document.body.replaceChildren(drawFailure(title, details, viewQuery(query)));
    document.documentElement.dataset['state'] = 'failed';
  }
}
