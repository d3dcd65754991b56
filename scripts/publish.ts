// Publishes a dataset as it is now as a version that stays on the site: npm run publish:dataset -- <id>
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyEdits, modify } from 'jsonc-parser';
import { issuePlace } from '#model/issue.ts';
import { readBytes } from '#worker/readBytes.ts';
import { readPublished, versionOf } from './vite/datasets.ts';

type Outcome = { readonly published: boolean; readonly said: string };

/**
 * Writes data/<id>/versions/<version>.json and its line in versions/index.json. A dataset that is published already is
 * left as it is. Throws, and writes nothing, where the dataset is not there or has an error.
 * @param today the day of publishing, UTC, YYYY-MM-DD
 */
export async function publish(folder: string, id: string, today: string): Promise<Outcome> {
  const path = join(folder, id, 'dataset.json');
  const known = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'dataset.json')));
  if (!known.includes(id)) throw new Error(`Expected one of ${known.join(', ')}; got "${id}"`);
  const bytes = readFileSync(path);
  const { dataset, issues } = await readBytes(bytes);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (!dataset || errors.length > 0) {
    const lines = errors.map((issue) => `  ${issuePlace(issue)}, "${issue.field}": ${issue.message}`);
    throw new Error([`data/${id}/dataset.json has errors, so nothing was published:`, ...lines].join('\n'));
  }
  if (dataset.id !== id) throw new Error(`data/${id}/dataset.json: expected the id "${id}", got "${dataset.id}"`);

  const text = new TextDecoder('utf-8').decode(bytes);
  const version = versionOf(JSON.parse(text));
  const published = readPublished(folder, id);
  const before = published.find((line) => line.version === version);
  if (before)
    return { published: false, said: `${id} is published as ${version} since ${before.date}; nothing changed.` };

  const versions = join(folder, id, 'versions');
  mkdirSync(versions, { recursive: true });
  writeFileSync(join(versions, `${version}.json`), oneFolderDeeper(text));
  const lines = [{ version, date: today }, ...published];
  writeFileSync(join(versions, 'index.json'), `${JSON.stringify(lines, null, 2)}\n`);
  const events = `${dataset.events.length} events`;
  return {
    published: true,
    said: `${id}: published ${version} of ${today}, ${events}. Commit data/${id}/versions; addresses pin it as d=${id}@${version}.`,
  };
}

/** The file as it stands, with its path to the schema as it is seen from versions/. `$schema` is no part of the version. */
function oneFolderDeeper(text: string): string {
  const { $schema }: { $schema?: unknown } = JSON.parse(text);
  const isRelative = typeof $schema === 'string' && $schema.startsWith('.');
  return isRelative ? applyEdits(text, modify(text, ['$schema'], `../${$schema}`, {})) : text;
}

const startedAlone = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (startedAlone) {
  const [id, ...more] = process.argv.slice(2);
  if (!id || more.length > 0) {
    console.error('Expected the id of one dataset: npm run publish:dataset -- <id>');
    process.exit(2);
  }
  try {
    const data = fileURLToPath(new URL('../data', import.meta.url));
    console.log((await publish(data, id, new Date().toISOString().slice(0, 10))).said);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
