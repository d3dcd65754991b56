import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULT_DATASET } from '#address/view.ts';

it('the first script asks for the dataset that the page shows where the address names none', () => {
  const script = readFileSync(new URL('./beforePaint.js', import.meta.url), 'utf8');
  expect(script).toContain(`asked.get('d') || '${DEFAULT_DATASET}'`);
});
