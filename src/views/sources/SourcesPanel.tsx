import { type ReactElement, useState } from 'react';
import { Button } from '#controls/Button.tsx';
import { Dialog } from '#controls/Dialog.tsx';
import type { SourcesRequest } from '#model/answers.ts';
import type { Filter } from '#model/filter.ts';
import { sourcesWords } from '#wording/words.ts';
import { CopyBibliography } from './CopyBibliography.tsx';
import { SourceEntry, type SourceEntryProps } from './SourceEntry.tsx';
import { PAGE_SOURCES, type UseSources } from './sourcePages.ts';
import styles from './sources.module.css';

export type SourcesPanelProps = {
  readonly filter: Filter;
  /** Events in view; null while unknown. */
  readonly matched: number | null;
  readonly useSources: UseSources;
  readonly onClose: () => void;
  /** Opens an event; the panel closes before. */
  readonly onSelect: (id: string) => void;
  /** Shows only the events read in this source; the panel closes before. */
  readonly onFilterSource: (id: string) => void;
};

/** Every source that the events in view cite, as a bibliography. */
export function SourcesPanel(props: SourcesPanelProps): ReactElement {
  const { filter, matched, useSources, onClose, onSelect, onFilterSource } = props;
  const [pages, setPages] = useState(1);
  const first = useSources(requestFor(filter, 0));
  const total = first?.total ?? 0;
  const left = total - pages * PAGE_SOURCES;
  const acts = {
    onSelect: (id: string) => {
      onClose();
      onSelect(id);
    },
    onFilterSource: (id: string) => {
      onClose();
      onFilterSource(id);
    },
  };
  return (
    <Dialog title={sourcesWords.title} width={760} onClose={onClose}>
      {first && total === 0 ? (
        <p className={styles.empty}>{sourcesWords.empty}</p>
      ) : (
        <div className={styles.about}>
          <p>{matched === null ? sourcesWords.citedByView : sourcesWords.citedBy(matched)}</p>
          {first && <CopyBibliography first={first} filter={filter} useSources={useSources} />}
        </div>
      )}
      <ol className={styles.list} aria-busy={first === undefined}>
        {[...Array(pages).keys()].map((page) => (
          <Entries key={page} request={requestFor(filter, page)} useSources={useSources} {...acts} />
        ))}
      </ol>
      {left > 0 && (
        <Button size="small" onClick={() => setPages(pages + 1)}>
          {sourcesWords.showMore(Math.min(PAGE_SOURCES, left))}
        </Button>
      )}
    </Dialog>
  );
}

function requestFor(filter: Filter, page: number): SourcesRequest {
  return { filter, offset: page * PAGE_SOURCES, limit: PAGE_SOURCES };
}

type EntriesProps = Omit<SourceEntryProps, 'source'> &
  Pick<SourcesPanelProps, 'useSources'> & { readonly request: SourcesRequest };

/** One page of the list; each asks for itself, so that the answer to another never stands in for its own. */
function Entries({ request, useSources, ...acts }: EntriesProps): ReactElement {
  const answer = useSources(request);
  if (!answer) return <li className={styles.loading}>{sourcesWords.loading}</li>;
  return (
    <>
      {answer.sources.map((source) => (
        <SourceEntry key={source.id} source={source} {...acts} />
      ))}
    </>
  );
}
