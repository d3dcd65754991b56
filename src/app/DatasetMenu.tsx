import { Check, ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { Popover } from '#controls/Popover.tsx';
import type { Overview } from '#model/answers.ts';
import { headerWords, versionWords } from '#wording/words.ts';
import { publishingDay } from './ExplorerVersions.tsx';
import styles from './Header.module.css';
import { shortVersion, useVersion } from './pinning.ts';
import { type ListedDataset, useDatasets } from './queries.ts';

type DatasetMenuProps = {
  readonly overview: Overview;
  readonly onOpen: (dataset: string) => void;
};

/** The dataset's title; a button that says its version and offers the other datasets, where the site lists any. */
export function DatasetMenu({ overview, onOpen }: DatasetMenuProps): ReactElement {
  const { datasets } = useDatasets();
  const title = <h1 lang={overview.language}>{overview.title}</h1>;
  if (datasets.length === 0) return title;
  return (
    <div className={styles.dataset}>
      {title}
      <Popover
        label={headerWords.chooseDataset}
        width={420}
        trigger={(trigger) => (
          <button
            type="button"
            className={styles.choose}
            aria-label={headerWords.chooseDataset}
            title={headerWords.chooseDataset}
            {...trigger}
          >
            <ChevronDown size={16} strokeWidth={2} aria-hidden="true" />
          </button>
        )}
      >
        {(close) => (
          <ul className={styles.menu}>
            {datasets.map((dataset) => (
              <li key={dataset.id}>
                <DatasetEntry
                  dataset={dataset}
                  isShown={dataset.id === overview.id}
                  onOpen={() => {
                    close();
                    onOpen(dataset.id);
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </Popover>
    </div>
  );
}

type DatasetEntryProps = { readonly dataset: ListedDataset; readonly isShown: boolean; readonly onOpen: () => void };

function DatasetEntry({ dataset, isShown, onOpen }: DatasetEntryProps): ReactElement {
  const { version } = useVersion();
  return (
    <a
      href={`./?d=${dataset.id}`}
      aria-current={isShown || undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onOpen();
      }}
    >
      <span className={styles.tick}>{isShown && <Check size={15} strokeWidth={2.1} aria-hidden="true" />}</span>
      <span lang={dataset.language}>{dataset.title}</span>
      <small>
        {headerWords.datasetEvents(dataset.events)}
        {isShown && `, ${headerWords.shownNow}`}
        {isShown && version && `, ${versionWords.version(shortVersion(version), publishingDay(dataset, version))}`}
      </small>
    </a>
  );
}
