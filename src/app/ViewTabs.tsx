import { List, Map as MapIcon, Table2 } from 'lucide-react';
import type { KeyboardEvent, ReactElement } from 'react';
import { SHOWS, type Show } from '#address/view.ts';
import { PHONE, TABLET, useMedia } from '#controls/useMedia.ts';
import { headerWords } from '#wording/words.ts';
import styles from './ViewTabs.module.css';

const ICONS = { timeline: MapIcon, matrix: Table2, list: List } as const;

/** The three pictures of the same events. Filters, selection and window persist across them. */
export function ViewTabs({
  show,
  onShow,
}: {
  readonly show: Show;
  readonly onShow: (show: Show) => void;
}): ReactElement {
  const isPhone = useMedia(PHONE);
  const isTablet = useMedia(TABLET);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = SHOWS.indexOf(show);
    const steps: Readonly<Record<string, Show | undefined>> = {
      ArrowRight: SHOWS[(at + 1) % SHOWS.length],
      ArrowLeft: SHOWS[(at + SHOWS.length - 1) % SHOWS.length],
      Home: SHOWS[0],
      End: SHOWS.at(-1),
    };
    const next = steps[event.key];
    if (!next) return;
    event.preventDefault();
    onShow(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={headerWords.views} className={styles.tabs} onKeyDown={onKeyDown}>
      {SHOWS.map((one) => {
        const Icon = ICONS[one];
        return (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={one === show}
            aria-controls="view"
            tabIndex={one === show ? 0 : -1}
            onClick={() => onShow(one)}
          >
            {!isTablet && <Icon size={15} strokeWidth={1.75} aria-hidden="true" />}
            {isPhone && one === 'timeline' ? headerWords.explore : headerWords.show[one]}
          </button>
        );
      })}
    </div>
  );
}
