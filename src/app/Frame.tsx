import type { ReactElement, ReactNode } from 'react';
import type { Overview } from '#model/answers.ts';
import { words } from '#wording/words.ts';
import styles from './app.module.css';
import { Brand } from './Brand.tsx';
import { ShortcutHelp } from './ShortcutHelp.tsx';

type FrameProps = {
  /** Addresses on this page and their words, first in the order of Tab. */
  readonly skipLinks?: readonly (readonly [string, string])[];
  /** Null while nothing is loaded. */
  readonly overview: Overview | null;
  /** Everything under the header; the skeleton while it is left out. */
  readonly children?: ReactNode;
};

/** The page's frame: the same that stands in index.html. */
export function Frame({ overview, skipLinks = [], children }: FrameProps): ReactElement {
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
          {overview ? (
            <>
              <h1 lang={overview.language}>{overview.title}</h1>
              <p className="frame-counts">
                {words.datasetCounts(overview.events, overview.states, sourcesOf(overview))}
              </p>
            </>
          ) : (
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
        <span className={styles.space} />
        <ShortcutHelp />
      </header>
      {children ?? <Skeleton />}
    </div>
  );
}

function sourcesOf({ sources, sourceCount }: Overview): string {
  return sources.every(({ kind }) => kind === 'article') ? words.articles(sourceCount) : words.sources(sourceCount);
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
