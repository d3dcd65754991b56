import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import styles from './Tabs.module.css';

type TabsProps<Tab extends string> = {
  /** Names the row of tabs for assistive technology. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly open: Tab;
  readonly onOpen: (tab: Tab) => void;
  /** The id of a tab, which names the panel, is this, a hyphen and the tab. */
  readonly idPrefix: string;
  /** The id of the panel that the tabs control. */
  readonly panel: string;
  /** boxed: the open one is raised out of a sunken row; underlined: it stands on a line. */
  readonly look: 'boxed' | 'underlined';
  /** Brings size and place. */
  readonly className: string | undefined;
  /** What a tab shows, its name at least. */
  readonly children: (tab: Tab) => ReactNode;
};

/** Tabs over one panel: one stop of the Tab key; arrows, Home and End open another. */
export function Tabs<Tab extends string>(props: TabsProps<Tab>): ReactElement {
  const { label, tabs, open, onOpen, idPrefix, panel, look, className, children } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const next = tabAfterKey(tabs, open, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next);
    event.currentTarget.querySelector<HTMLElement>(`#${idPrefix}-${next}`)?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={label}
      className={`${styles.tabs} ${styles[look]} ${className ?? ''}`}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`${idPrefix}-${tab}`}
          aria-selected={tab === open}
          aria-controls={panel}
          tabIndex={tab === open ? 0 : -1}
          onClick={() => onOpen(tab)}
        >
          {children(tab)}
        </button>
      ))}
    </div>
  );
}

function tabAfterKey<Tab extends string>(tabs: readonly Tab[], open: Tab, key: string): Tab | undefined {
  const at = tabs.indexOf(open);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[key];
  return to === undefined ? undefined : tabs[to % tabs.length];
}
