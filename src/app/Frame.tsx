import type { ReactElement, ReactNode } from 'react';
import type { Overview } from '#model/answers.ts';
import { words } from '#wording/words.ts';
import { Brand } from './Brand.tsx';
import styles from './Header.module.css';

type FrameProps = {
  /** Addresses on this page and their words, first in the order of Tab. */
  readonly skipLinks?: readonly (readonly [string, string])[];
  /** The dataset's title and what it holds; left out while nothing is loaded. */
  readonly title?: ReactNode;
  /** Language, theme, help. */
  readonly tools?: ReactNode;
  /** Everything under the header; the skeleton while it is left out. */
  readonly children?: ReactNode;
};

/** The page's frame: the same that stands in index.html. */
export function Frame({ skipLinks = [], title, tools, children }: FrameProps): ReactElement {
  return (
    <div className="frame" aria-busy={children === undefined}>
      {skipLinks.length > 0 && (
        <nav className="skip-links" aria-label={words.skipLinks}>
          {skipLinks.map(([address, text]) => (
            <a key={address} href={address}>
              {text}
            </a>
          ))}
        </nav>
      )}
      <header className="frame-header">
        <Brand />
        <span className="frame-rule" />
        <div className="frame-title">
          {title ?? (
            <>
              <h1 className="visually-hidden">{words.brand}</h1>
              {children === undefined && (
                <p className="frame-counts" role="status">
                  {words.loading}
                </p>
              )}
            </>
          )}
        </div>
        <div className={styles.tools}>{tools}</div>
      </header>
      {children ?? <Skeleton />}
    </div>
  );
}

/** “11 events · 34 states · 3 sources”; the last opens them. */
export function DatasetCounts(props: { readonly overview: Overview; readonly onSources: () => void }): ReactElement {
  const { events, states, sources, sourceCount } = props.overview;
  const areArticles = sources.every(({ kind }) => kind === 'article');
  return (
    <p className="frame-counts">
      {words.datasetCounts(events, states)}{' '}
      <button type="button" className={styles.sources} onClick={props.onSources}>
        {areArticles ? words.articles(sourceCount) : words.sources(sourceCount)}
      </button>
    </p>
  );
}

const LINES = [1, 2, 3, 4, 5, 6, 7];

function Skeleton(): ReactElement {
  return (
    <>
      <div className="frame-filters" aria-hidden="true">
        {LINES.slice(0, 3).map((line) => (
          <span key={line} className="frame-button" />
        ))}
      </div>
      <div className="frame-main" aria-hidden="true">
        <div className="frame-left">
          <div className="frame-skeleton-map" />
          <div className="frame-skeleton-timeline">
            {LINES.map((line) => (
              <i key={line} />
            ))}
          </div>
        </div>
        <div className="frame-detail">
          <div className="frame-skeleton-card">
            {LINES.slice(0, 4).map((line) => (
              <i key={line} />
            ))}
          </div>
        </div>
      </div>
    </>
  );
}
