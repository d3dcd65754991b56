import { describe, expect, it } from 'vitest';
import { NO_LANE, OTHER_LANES } from '#model/answers.ts';
import { laneName } from './laneName.ts';

describe('lanes', () => {
  it('are named for people', () => {
    expect([laneName('meeting', 'type'), laneName('planned', 'status'), laneName('FRA', 'country')]).toEqual([
      'Meeting',
      'Planned',
      'France',
    ]);
    expect(laneName('Associated Press', 'source')).toBe('Associated Press');
    expect(laneName(OTHER_LANES, 'country')).toBe('Others');
  });

  it('say what is not stated, and "All events" where there is one lane', () => {
    expect(laneName(NO_LANE, 'country')).toBe('Place not stated');
    expect(laneName(NO_LANE, 'source')).toBe('Source not stated');
    expect(laneName(NO_LANE, 'none')).toBe('All events');
  });
});
