import { expect, it } from 'vitest';
import { roleColour, roleSentence } from './drawRole.ts';

const shown = (role: Parameters<typeof roleSentence>[0]['role']) =>
  ({ of: 'United States', role, at: 'moment' }) as const;

it('a role is said with its certainty, and so is that there is none', () => {
  expect(roleSentence(shown({ role: 'not-invited', certainty: 'stated' }))).toBe('United States: not invited.');
  expect(roleSentence(shown({ role: 'attended', certainty: 'inferred-group' }))).toBe(
    'United States: attended, inferred.',
  );
  expect(roleSentence(shown(null))).toBe('United States: no role of its own.');
});

it('a mark has the colour of its sign, and no colour of a role where there is none', () => {
  expect(roleColour(shown({ role: 'co-host', certainty: 'stated' }))).toBe('role-host');
  expect(roleColour(shown(null))).toBe('ink-3');
});
