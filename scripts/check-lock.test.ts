// The lock file check, held against a good lock file and against planted faults.

import { describe, expect, test } from 'vitest';
import { checkLock } from './check-lock.mjs';

type Entry = Record<string, unknown>;

const tool: Entry = {
  version: '1.0.0',
  integrity: 'sha512-x',
  dependencies: { inner: '^1.0.0' },
  optionalDependencies: { '@tool/linux-x64': '1.0.0', '@tool/win32-x64': '1.0.0' },
  funding: { url: 'https://example.org/fund' },
};
const plain: Entry = { version: '1.0.0', integrity: 'sha512-x' };
const good: Record<string, Entry> = {
  '': { name: 'project', version: '0.0.0', devDependencies: { tool: '1.0.0' } },
  'node_modules/tool': tool,
  'node_modules/tool/node_modules/inner': plain,
  'node_modules/@tool/linux-x64': plain,
  'node_modules/@tool/win32-x64': { ...plain, optional: true, os: ['win32'] },
};

function check(changes: Record<string, Entry | undefined>, lockfileVersion = 3): string[] {
  // JSON.stringify leaves undefined out: that is how an entry is removed.
  return checkLock(JSON.stringify({ lockfileVersion, packages: { ...good, ...changes } }));
}

describe('a lock file', () => {
  test('that is complete and names no registry has nothing wrong', () => {
    expect(check({})).toEqual([]);
  });

  test('with a resolved address is refused', () => {
    expect(check({ 'node_modules/tool': { ...tool, resolved: 'https://registry.example.org/tool.tgz' } })).toEqual([
      'node_modules/tool: "resolved" binds it to a registry; expected no such field',
    ]);
  });

  test.each([
    ['a version', { ...tool, version: 'https://registry.example.org/tool.tgz' }, 'an address in version'],
    [
      'a dependency',
      { ...tool, dependencies: { inner: 'git+ssh://example.org/inner' } },
      'an address in dependencies.inner',
    ],
    ['a field nobody thought of', { ...tool, mirror: { main: 'http://192.0.2.1/' } }, 'an address in mirror.main'],
  ])('with an address in %s is refused', (_where, entry, message) => {
    expect(check({ 'node_modules/tool': entry })).toEqual([expect.stringContaining(message)]);
  });

  test('without the binary of another platform is refused', () => {
    expect(check({ 'node_modules/@tool/win32-x64': undefined })).toEqual([
      expect.stringContaining('node_modules/tool: "@tool/win32-x64" of its optionalDependencies has no entry'),
    ]);
  });

  test('without a dependency is refused', () => {
    expect(check({ 'node_modules/tool/node_modules/inner': undefined })).toEqual([
      expect.stringContaining('node_modules/tool: "inner" of its dependencies has no entry'),
    ]);
  });

  test("does not take another package's own copy for the missing one", () => {
    const changes = { 'node_modules/tool/node_modules/inner': undefined, 'node_modules/other': plain };
    expect(check({ ...changes, 'node_modules/other/node_modules/inner': plain })).toHaveLength(1);
  });

  test.each(['version', 'integrity'])('with an entry that lacks its %s is refused', (field) => {
    expect(check({ 'node_modules/@tool/win32-x64': { ...plain, [field]: undefined } })).toEqual([
      `node_modules/@tool/win32-x64: no "${field}"; the entry is incomplete`,
    ]);
  });

  test('of an older format is refused', () => {
    expect(check({}, 1)).toEqual(['lockfileVersion is 1; expected 3, as npm 7 and later write it']);
  });
});
