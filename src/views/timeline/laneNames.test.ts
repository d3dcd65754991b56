import { describe, expect, it } from 'vitest';
import { NO_LANE, OTHER_LANES } from '#model/answers.ts';
import { orderLanes, shortLaneName } from './laneNames.ts';

const lanes = (...keys: string[]) => keys.map((key, count) => ({ key, count }));

describe('the lanes', () => {
  it('of types stand in the order of their signs, then by name, and the others last', () => {
    const given = lanes(OTHER_LANES, 'zeppelin', 'deployment', 'meeting', 'audit');
    expect(orderLanes(given, 'type').map(({ key }) => key)).toEqual([
      'meeting',
      'deployment',
      'audit',
      'zeppelin',
      OTHER_LANES,
    ]);
  });

  it('of anything else stand as the engine gives them', () => {
    const given = lanes('UKR', 'FRA', NO_LANE, OTHER_LANES);
    expect(orderLanes(given, 'country')).toEqual(given);
  });

  it.each([
    ['FRA', 'country', 'FRA'],
    ['Associated Press', 'source', 'AP'],
    ['UNIAN', 'source', 'UNI'],
    ['President of the French Republic', 'source', 'POT'],
    ['Élysée', 'source', 'Ély'],
    ['occurred', 'status', 'Occ'],
    [OTHER_LANES, 'country', 'Oth'],
    [NO_LANE, 'country', '–'],
    [NO_LANE, 'none', 'All'],
  ] as const)('in few letters: %s by %s is %s', (key, by, short) => {
    expect(shortLaneName(key, by)).toBe(short);
  });
});
