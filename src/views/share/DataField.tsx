import type { ReactElement } from 'react';
import { dayWords } from '#wording/dates.ts';
import { shareWords } from '#wording/lateWords.ts';
import { type Choices, DATA_CHOICES } from './choices.ts';
import { Radios } from './Fields.tsx';
import type { ShareProps } from './ShareProps.ts';

type DataFieldProps = Pick<ShareProps, 'version' | 'versionDate'> & {
  readonly choices: Pick<Choices, 'data'>;
  readonly change: (part: Pick<Choices, 'data'>) => void;
};

/** The data as they are now, which a citation needs, or whatever they will be. */
export function DataField({ version, versionDate, choices, change }: DataFieldProps): ReactElement {
  return (
    <Radios
      label={shareWords.data}
      values={DATA_CHOICES}
      nameOf={(data) => shareWords[data]}
      aboutOf={(data) => (data === 'latest' ? shareWords.latestAbout : versionNote(version, versionDate))}
      isOff={(data) => data === 'pinned' && version === null}
      value={choices.data}
      onChange={(data) => change({ data })}
    />
  );
}

const SHORT = 6;

function versionNote(version: string | null, date: string | null): string {
  if (version === null) return shareWords.versionUnknown;
  const digits = version.slice(0, SHORT);
  if (date === null) return shareWords.pinnedUnpublished(digits);
  return shareWords.pinnedAbout(digits, dayWords(Date.parse(date)));
}
