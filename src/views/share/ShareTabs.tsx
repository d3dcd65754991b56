import { CodeXml, Image, Link, Printer, Quote } from 'lucide-react';
import type { KeyboardEvent, ReactElement } from 'react';
import { PHONE, useMedia } from '#controls/useMedia.ts';
import { shareWords } from '#wording/lateWords.ts';
import { TABS, type Tab } from './choices.ts';
import styles from './ShareTabs.module.css';

const ICONS = { link: Link, embed: CodeXml, image: Image, print: Printer, cite: Quote } as const;

/** The panel that the tabs control, and the tab that names it. */
export const PANEL = 'share-panel';
export function tabId(tab: Tab): string {
  return `share-${tab}`;
}

/** The ways to share: one stop of the Tab key, arrows move between them. */
export function ShareTabs({ tab, onOpen }: { readonly tab: Tab; readonly onOpen: (tab: Tab) => void }): ReactElement {
  const isPhone = useMedia(PHONE);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const next = tabAfterKey(tab, event.key);
    if (next === null) return;
    event.preventDefault();
    onOpen(next);
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={shareWords.sections} className={styles.tabs} onKeyDown={onKeyDown}>
      {TABS.map((one) => {
        const Icon = ICONS[one];
        return (
          <button
            key={one}
            type="button"
            role="tab"
            id={tabId(one)}
            aria-selected={one === tab}
            aria-controls={PANEL}
            tabIndex={one === tab ? 0 : -1}
            onClick={() => onOpen(one)}
          >
            {!isPhone && <Icon size={15} strokeWidth={1.75} aria-hidden="true" />}
            {shareWords.tab[one]}
          </button>
        );
      })}
    </div>
  );
}

function tabAfterKey(tab: Tab, key: string): Tab | null {
  const at = TABS.indexOf(tab);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + TABS.length, Home: 0, End: TABS.length - 1 }[key];
  return to === undefined ? null : (TABS[to % TABS.length] ?? null);
}
