// Writes the JSON Schema of the record format from the definition that validates at run time: npm run schema [-- --check]
import { readFile, writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { DatasetSchema } from '#model/record.ts';

const target = new URL('../public/schema/dataset-1.json', import.meta.url);

// Checks such as "holds a visible character" have no counterpart in JSON Schema; the app still makes them.
const schema = {
  ...toJsonSchema(DatasetSchema, { errorMode: 'ignore', typeMode: 'input' }),
  title: 'Dateline dataset, version 1',
};
const text = `${JSON.stringify(schema, null, 2)}\n`;

if (!process.argv.includes('--check')) await writeFile(target, text);
else if ((await readFile(target, 'utf8')) !== text) {
  console.error('public/schema/dataset-1.json is not what src/model/record.ts says; run: npm run schema');
  process.exitCode = 1;
}
