import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANES, SORT_KEYS } from '#model/answers.ts';
import { type Choice, COUNTRY_SCOPES } from '#model/filter.ts';
import { LANGUAGES } from '#model/language.ts';
import { MATRIX_GROUPS } from '#model/matrixGroup.ts';
import { CERTAINTIES, ROLES, STATUSES } from '#model/role.ts';
import { MODES, VERIFICATION_LEVELS } from '#model/vocabulary.ts';
import { LIST_COLUMNS } from '#views/list/columns.ts';
import { parseAddress, writeAddress } from './address.ts';
import { SHOWS, THEMES, type View } from './view.ts';

const DAY = 86_400_000;
const id = fc.oneof(
  fc.constantFrom('USA', 'a.b', 'x:y,z', '~all', 'all', 'Ünï côdé', '100%', '__proto__'),
  fc.string({ minLength: 1, maxLength: 9 }),
);
const choice = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Choice<T>> =>
  fc
    .record({
      match: fc.constantFrom('any' as const, 'all' as const),
      values: fc.uniqueArray(value, { maxLength: 3, selector: (one) => JSON.stringify(one) }),
    })
    .map((made) => (made.values.length === 0 ? { ...made, match: 'any' as const } : made));
const view: fc.Arbitrary<View> = fc.record({
  dataset: fc.constantFrom('paris-2025-03-11', 'other'),
  version: fc.option(fc.constantFrom('3f9c1e', '0123456789ab')),
  cited: fc.option(fc.constantFrom('000000', 'c73696de5e20')),
  selected: fc.option(id),
  filter: fc.record({
    participant: choice(fc.record({ actor: id, role: fc.option(fc.constantFrom(...ROLES)) })),
    country: choice(fc.record({ country: fc.constantFrom('UKR', 'FRA'), scope: fc.constantFrom(...COUNTRY_SCOPES) })),
    role: choice(fc.constantFrom(...ROLES)),
    type: choice(id),
    status: choice(fc.constantFrom(...STATUSES)),
    certainty: choice(fc.constantFrom(...CERTAINTIES)),
    source: choice(id),
    tag: choice(id),
    mode: choice(fc.constantFrom(...MODES)),
    verification: choice(fc.constantFrom(...VERIFICATION_LEVELS)),
    text: fc.string({ maxLength: 12 }).map((text) => text.trim()),
    window: fc.option(
      fc.tuple(fc.integer({ min: -900_000, max: 60_000 }), fc.integer({ min: 1, max: 9999 })).map(([start, days]) => ({
        start: start * DAY,
        end: (start + days) * DAY,
      })),
    ),
  }),
  map: fc.option(
    fc.record({
      latitude: fc.constantFrom(46, -12.5),
      longitude: fc.constantFrom(-20, 179.25),
      zoom: fc.constantFrom(0, 3.75),
    }),
  ),
  show: fc.constantFrom(...SHOWS),
  lanes: fc.constantFrom(...LANES),
  roles: fc.boolean(),
  matrix: fc.record({
    columns: fc.constantFrom('state' as const, 'participant' as const),
    group: fc.constantFrom(...MATRIX_GROUPS),
    merged: fc.boolean(),
  }),
  list: fc
    .subarray([...LIST_COLUMNS])
    .map((chosen) => LIST_COLUMNS.filter((one) => one === 'date' || one === 'event' || chosen.includes(one))),
  sort: fc.record({ by: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
  theme: fc.option(fc.constantFrom(...THEMES)),
  language: fc.option(fc.constantFrom(...LANGUAGES)),
  rest: fc.constantFrom([], [['utm', 'a b']] as const),
});

describe('an address holds the whole view', () => {
  it('gives back every view that was written into it', () => {
    fc.assert(
      fc.property(view, (shown) => {
        const { view: again, problems } = parseAddress(writeAddress(shown));
        expect(again).toEqual(shown);
        expect(problems).toEqual([]);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('is written back as it was read', () => {
    const address =
      '?d=paris-2025-03-11@3f9c1e&cited=c73696de5e20&v=matrix&sel=minsk-agreements&p=USA.not-invited,FRA&c=all:FRA:place,UKR&type=meeting&st=planned&cert=stated&src=unian-report&tag=talks&mode=hybrid&ver=one&q=macron&t=2024-01-01/2025-12-31&m=46,-20,3.75&lanes=status&as=role&group=name&by=participant&merge=yes&cols=date,event,tags&sort=-date&theme=dark&lang=uk&utm=1';
    expect(writeAddress(parseAddress(address).view)).toBe(address);
  });

  it('survives a tool that encodes or decodes its separators', () => {
    const { view: plain } = parseAddress('?d=a&p=U~2eS.host,FRA');
    expect(parseAddress('?d=a&p=U~2eS.host%2CFRA').view).toEqual(plain);
    expect(plain.filter.participant.values).toEqual([
      { actor: 'U.S', role: 'host' },
      { actor: 'FRA', role: null },
    ]);
  });
});

describe('junk in an address is ignored with a reason', () => {
  it.each([
    '?p=USA.bossed',
    '?c=ukraine',
    '?c=UKR:elsewhere',
    '?role=king',
    '?st=done',
    '?cert=90%25',
    '?t=2025-02-30/2025-03-01',
    '?t=2025-03-11/2025-03-01',
    '?t=yesterday',
    '?m=91,0,3',
    '?m=1,2',
    '?sel=a&sel=b',
    '?v=globe',
    '?mode=seance',
    '?ver=three',
    '?lanes=moon',
    '?as=king',
    '?group=by-size',
    '?merge=no',
    '?cols=date,shoe-size',
    '?sort=-size',
    '?theme=pink',
    '?lang=la',
    '?cited=3f9c1',
    '?cited=latest',
  ])('%s', (query) => {
    const { view: read, problems } = parseAddress(query);
    expect(problems).toHaveLength(1);
    expect(parseAddress(writeAddress(read)).problems).toEqual([]);
  });

  it('reads the pinned version of a dataset apart from its name, in small letters', () => {
    const { view: read, problems } = parseAddress('?d=paris-2025-03-11@3F9C1E7a');
    expect(read).toMatchObject({ dataset: 'paris-2025-03-11', version: '3f9c1e7a' });
    expect(problems).toEqual([]);
    expect(parseAddress('?d=paris-2025-03-11%403f9c1e').view.version).toBe('3f9c1e');
  });

  it.each(['paris@3f9c1', 'paris@', 'paris@latest', 'paris@3f9c1e7a90bc0', 'paris@3f9c1e@3f9c1e'])(
    'd=%s is a dataset whose version is ignored',
    (name) => {
      const { view: read, problems } = parseAddress(`?d=${name}`);
      expect(read).toMatchObject({ dataset: 'paris', version: null });
      expect(problems).toEqual([{ key: 'd', value: name, reason: 'version' }]);
    },
  );

  it('keeps the name of a dataset as it is asked for, known or not', () => {
    expect(parseAddress('?d=No such dataset').view).toMatchObject({ dataset: 'No such dataset', version: null });
    expect(parseAddress('?d=@3f9c1e').view).toMatchObject({ dataset: '@3f9c1e', version: null });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string(), (query, text) => {
        parseAddress(`?${query}`);
        parseAddress(`?p=${text}&c=${text}&t=${text}&m=${text}&d=${text}`);
      }),
      { seed: 1 },
    );
  });

  it('keeps unknown keys as they came, and takes an address without ours as the front door', () => {
    expect(parseAddress('?utm=x').frontDoor).toBe(true);
    expect(parseAddress('?utm=x').view.rest).toEqual([['utm', 'x']]);
    expect(parseAddress('?theme=dark&lang=fr').frontDoor).toBe(true);
    expect(parseAddress('?q=x').frontDoor).toBe(false);
    expect(parseAddress('').view).toMatchObject({ version: null, cited: null });
  });
});
