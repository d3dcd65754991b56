// npm run bench [-- --json]: every benchmark of this folder in one run, each beside a named peer; needs a build in dist/. With
// --json each line is JSON as soon as it is known. Takes a quarter of an hour on two cores: each can also be run alone, as
// `npx tsx bench/engine.ts --n 1000000 --in chromium --with crossfilter2`.
import { EMBED_DATA, embedLine } from './embed.ts';
import { benchEngines, PLATFORMS, SIZES } from './engine.ts';
import { mapLines } from './map.ts';
import { PEER_DATA, pageLines } from './page.ts';
import { launchBrowser } from './shared/browser.ts';
import { type Line, tableOf } from './shared/lines.ts';
import { serveSite } from './shared/site.ts';

const lines: Line[] = [];
const isJson = process.argv.includes('--json');
function tell(found: readonly Line[]): void {
  lines.push(...found);
  if (isJson) for (const line of found) console.log(JSON.stringify(line));
}

const site = await serveSite('dist', new Map([...EMBED_DATA, ...PEER_DATA]));
const browser = await launchBrowser();
tell([await embedLine(browser, site.address)]);
await pageLines(browser, site.address, (line) => tell([line]));
tell(await mapLines(browser));
await browser.close();
site.close();
await benchEngines(SIZES, PLATFORMS, tell);
if (!isJson) console.log(tableOf(lines));
