import { Check, Copy } from 'lucide-react';
import { type ReactElement, useEffect, useEffectEvent, useState } from 'react';
import { Button } from '#controls/Button.tsx';
import { type CitedSource, LIST_LIMIT, type SourcesAnswer, type SourcesRequest } from '#model/answers.ts';
import type { Filter } from '#model/filter.ts';
import { sourcesWords } from '#wording/words.ts';
import { bibliographyText } from './bibliography.ts';
import type { UseSources } from './sourcePages.ts';
import styles from './sources.module.css';

type CopyBibliographyProps = {
  /** The first page, which is all where there are few. */
  readonly first: SourcesAnswer;
  readonly filter: Filter;
  readonly useSources: UseSources;
};

type State =
  | { readonly kind: 'idle' }
  /** Asks for one page after the other; `sources` are those that came. */
  | { readonly kind: 'gathering'; readonly sources: readonly CitedSource[] }
  | { readonly kind: 'copied'; readonly count: number }
  /** The browser does not allow copying: the text is shown. */
  | { readonly kind: 'refused'; readonly text: string };

const SHOWN_MS = 4000;
const IDLE: State = { kind: 'idle' };

/** Copies all sources as plain text; where the browser refuses, it shows the text to copy by hand. */
export function CopyBibliography({ first, filter, useSources }: CopyBibliographyProps): ReactElement {
  const [state, setState] = useState(IDLE);
  const { kind } = state;
  useEffect(
    function forgetAfterAWhile() {
      if (kind !== 'copied') return;
      const timer = window.setTimeout(() => setState(IDLE), SHOWN_MS);
      return () => window.clearTimeout(timer);
    },
    [kind],
  );
  const take = (sources: readonly CitedSource[], total: number, isLast: boolean): void => {
    if (sources.length < total && !isLast) {
      setState({ kind: 'gathering', sources });
      return;
    }
    const text = bibliographyText(sources);
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('No clipboard'));
    done.then(
      () => setState({ kind: 'copied', count: sources.length }),
      () => setState({ kind: 'refused', text }),
    );
  };
  const copy = (): void => {
    if (kind === 'gathering') return;
    if (first.sources.length >= first.total) take(first.sources, first.total, true);
    else setState({ kind: 'gathering', sources: [] });
  };
  const said = kind === 'copied' ? sourcesWords.copied(state.count) : kind === 'gathering' ? sourcesWords.copying : '';
  return (
    <>
      <Button size="small" onClick={copy} aria-disabled={kind === 'gathering'}>
        {kind === 'copied' ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />}
        {said === '' ? sourcesWords.copy : said}
      </Button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
      {kind === 'gathering' && (
        <Gatherer
          key={state.sources.length}
          request={{ filter, offset: state.sources.length, limit: LIST_LIMIT }}
          useSources={useSources}
          onAnswer={({ sources, total }) => take([...state.sources, ...sources], total, sources.length === 0)}
        />
      )}
      {kind === 'refused' && (
        <label className={styles.byHand}>
          {sourcesWords.copyByHand}
          <textarea readOnly rows={8} value={state.text} ref={takeFocus} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}

/** Asks for one page. Each page has its own, so that the answer to another never stands in for it. */
function Gatherer({
  request,
  useSources,
  onAnswer,
}: {
  readonly request: SourcesRequest;
  readonly useSources: UseSources;
  readonly onAnswer: (answer: SourcesAnswer) => void;
}): null {
  const answer = useSources(request);
  const handOver = useEffectEvent(onAnswer);
  useEffect(
    function handOverOnce() {
      if (answer) handOver(answer);
    },
    [answer],
  );
  return null;
}

/** Its text is selected as soon as it has the focus. */
function takeFocus(field: HTMLTextAreaElement | null): void {
  field?.focus();
}
