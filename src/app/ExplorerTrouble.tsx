import type { ReactElement } from 'react';
import { datasetName } from '#address/address.ts';
import { DEFAULT_DATASET, type View } from '#address/view.ts';
import { Trouble } from '#controls/Trouble.tsx';
import { versionWords, words } from '#wording/words.ts';
import type { LoadReport } from '#worker/protocol.ts';
import { NearestVersions } from './ExplorerVersions.tsx';
import { issueLine } from './Notices.tsx';
import { VersionNotFound } from './queries.ts';
import type { Navigate } from './useAddress.ts';

type ExplorerTroubleProps = {
  readonly view: View;
  readonly navigate: Navigate;
  /** Why nothing was loaded; where it is null, the report says it. */
  readonly error: Error | null;
  readonly report: LoadReport | undefined;
  readonly onRetry: () => void;
};

/** The dataset of the address cannot be shown: why, what is kept, and where else to go. */
export function ExplorerTrouble({ view, navigate, error, report, onRetry }: ExplorerTroubleProps): ReactElement {
  if (error instanceof VersionNotFound)
    return (
      <Trouble
        title={versionWords[error.kind](view.version ?? '', error.dataset.title)}
        details={[]}
        onRetry={onRetry}
        otherWay={<NearestVersions versions={error.dataset} view={view} navigate={navigate} />}
      >
        {versionWords.noOther} {words.trouble.kept}
      </Trouble>
    );
  return (
    <Trouble
      title={words.trouble.dataset(datasetName(view))}
      details={report?.issues.map(issueLine) ?? [error?.message ?? '']}
      onRetry={onRetry}
      otherWay={view.dataset !== DEFAULT_DATASET && <a href="./">{words.openDefault}</a>}
    >
      {words.trouble.kept}
    </Trouble>
  );
}
