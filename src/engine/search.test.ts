import { describe, expect, it } from 'vitest';
import { engineOf, idsOf, PARIS, participation } from './testDataset.ts';

const claim = { id: 'c', text: 'The chiefs met', chain: [], source: 'agency' };

describe('search looks in', () => {
  it.each<[string, object, string]>([
    ['the title', { title: 'Quorum reached' }, 'quorum'],
    ['the short title', { shortTitle: 'Quorum' }, 'quorum'],
    ['the summary', { summary: 'A quorum was reached' }, 'quorum'],
    ['other names of the event', { aliases: [{ name: 'Quorum of Paris' }] }, 'quorum'],
    ['tags', { tags: ['peace', 'quorum'] }, 'quorum'],
    ['names of places', { places: [PARIS] }, 'paris'],
    ['names of participants', { participations: [participation('macron', 'spoke')] }, 'emmanuel'],
    ['short names of participants', { participations: [participation('alliance', 'spoke')] }, 'nato'],
    ['other names of participants', { participations: [participation('alliance', 'spoke')] }, 'otan'],
    ['what is claimed', { claims: [{ ...claim, text: 'There was a quorum' }] }, 'quorum'],
    ['titles of sources', { claims: [claim] }, 'bulletin'],
    ['publishers of sources', { claims: [claim] }, 'newswire'],
    [
      'names of those who said so first',
      { claims: [{ ...claim, chain: [{ name: 'Elisa Quorum', kind: 'person' }] }] },
      'quorum',
    ],
  ])('%s', (_where, event, word) => {
    expect(idsOf(engineOf([{}, event]), { text: word })).toEqual(['e1']);
  });
});

describe('every word must be found', () => {
  const engine = engineOf([
    { title: 'Chiefs meet', summary: 'in Łódź' },
    { title: 'Élysée statement', places: [PARIS] },
    { title: 'Talks of the chiefs', participations: [participation('macron', 'spoke')] },
  ]);
  it.each([
    ['chiefs', ['e0', 'e2']],
    ['chiefs statement', []],
    ['meet talks', []],
    ['elysee meet', []],
    ['macron chiefs', ['e2']],
    ['LODZ  meet', ['e0']],
    [' paris\tÉLYSÉE ', ['e1']],
    ['   ', ['e0', 'e2', 'e1']],
  ])('"%s"', (text, expected) => {
    expect(idsOf(engine, { text })).toEqual(expected);
  });

  it('in one field: the end of one and the beginning of the next make no word', () => {
    expect(idsOf(engineOf([{ title: 'para', shortTitle: 'dise' }]), { text: 'paradise' })).toEqual([]);
  });
});
