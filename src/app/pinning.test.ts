import { describe, expect, it } from 'vitest';
import { parseAddress, writeAddress } from '#address/address.ts';
import { changeOf, following, pinned, resolveVersion, shownVersion, type Versions } from './pinning.ts';

const LATEST = 'aaaaaa000001';
const NEWER = 'bbbbbb000001';
const OLDER = 'bbbbbb000002';
const VERSIONS: Versions = {
  version: LATEST,
  versions: [
    { version: NEWER, date: '2025-04-02' },
    { version: OLDER, date: '2025-03-12' },
  ],
};

describe('the digits of a version', () => {
  it('name the one version that begins with them, published or latest', () => {
    expect(resolveVersion(VERSIONS, 'aaaaaa')).toEqual({ kind: 'found', version: LATEST });
    expect(resolveVersion(VERSIONS, 'bbbbbb000002')).toEqual({ kind: 'found', version: OLDER });
  });

  it('name none where none or several begin with them', () => {
    expect(resolveVersion(VERSIONS, 'cccccc')).toEqual({ kind: 'missing' });
    expect(resolveVersion(VERSIONS, 'bbbbbb0')).toEqual({ kind: 'ambiguous', versions: [NEWER, OLDER] });
  });

  it('name the latest once where it is published too', () => {
    const published = { version: NEWER, versions: VERSIONS.versions.slice(0, 1) };
    expect(resolveVersion(published, 'bbbbbb')).toEqual({ kind: 'found', version: NEWER });
  });
});

describe('the version on screen', () => {
  it('is the latest where the address pins none, without a date while it is not published', () => {
    expect(shownVersion(VERSIONS, { version: null })).toEqual({
      version: LATEST,
      date: null,
      latest: LATEST,
    });
  });

  it('is the pinned one, in full, with the day of its publishing', () => {
    expect(shownVersion(VERSIONS, { version: 'bbbbbb000002' })).toEqual({
      version: OLDER,
      date: '2025-03-12',
      latest: LATEST,
    });
  });

  it('is not known while the list of datasets is not there', () => {
    expect(shownVersion(null, { version: 'bbbbbb' })).toMatchObject({ version: null, latest: null });
  });
});

describe('data that have changed', () => {
  it('are told of where an older version is shown, and not where it is the latest', () => {
    expect(changeOf(VERSIONS, { version: 'bbbbbb000002', cited: null })).toEqual({
      kind: 'older-shown',
      version: OLDER,
    });
    expect(changeOf(VERSIONS, { version: 'aaaaaa', cited: null })).toBeNull();
    expect(changeOf(VERSIONS, { version: null, cited: null })).toBeNull();
  });

  it('are told of where another version was cited, with that version where the site has it', () => {
    expect(changeOf(VERSIONS, { version: null, cited: 'bbbbbb000001' })).toEqual({
      kind: 'changed-since-cited',
      cited: 'bbbbbb000001',
      version: NEWER,
    });
    expect(changeOf(VERSIONS, { version: null, cited: 'cccccc' })).toMatchObject({ cited: 'cccccc', version: null });
    expect(changeOf(VERSIONS, { version: null, cited: 'aaaaaa' })).toBeNull();
  });

  it('are not told of twice: a pinned version counts before a cited one', () => {
    expect(changeOf(VERSIONS, { version: 'aaaaaa', cited: 'bbbbbb000001' })).toBeNull();
  });
});

describe('an address for others', () => {
  const { view } = parseAddress('?d=paris-2025-03-11&cited=bbbbbb000001&sel=minsk-agreements&p=USA.not-invited');

  it('pins the version in full and keeps the view', () => {
    expect(writeAddress(pinned(view, LATEST))).toBe(
      '?d=paris-2025-03-11@aaaaaa000001&sel=minsk-agreements&p=USA.not-invited',
    );
  });

  it('or follows the data and says at which version it was cited', () => {
    expect(writeAddress(following({ ...view, version: OLDER }, LATEST))).toBe(
      '?d=paris-2025-03-11&cited=aaaaaa000001&sel=minsk-agreements&p=USA.not-invited',
    );
  });
});
