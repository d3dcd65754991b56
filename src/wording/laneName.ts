import { type Lanes, NO_LANE, OTHER_LANES } from '#model/answers.ts';
import { STATUSES } from '#model/role.ts';
import { countryName } from './countryNames.ts';
import { overviewWords, words } from './words.ts';

/** The name of a lane of the timeline by its key in the answer, which holds lanes of this kind. */
export function laneName(key: string, lanes: Lanes): string {
  if (key === OTHER_LANES) return overviewWords.timelineOthers;
  if (key === NO_LANE) return nameWithout(lanes);
  switch (lanes) {
    case 'type':
      return words.type(key);
    case 'status': {
      const status = STATUSES.find((known) => known === key);
      return status ? words.status(status) : key;
    }
    case 'country':
      return countryName(key);
    case 'source':
    case 'none':
      return key;
  }
}

function nameWithout(lanes: Lanes): string {
  if (lanes === 'country') return overviewWords.timelinePlaceNotStated;
  return lanes === 'source' ? overviewWords.timelineSourceNotStated : overviewWords.timelineAllEvents;
}
