import { type ReactElement, useRef, useState } from 'react';
import { Dialog } from '#controls/Dialog.tsx';
import { Tabs } from '#controls/Tabs.tsx';
import type { Overview } from '#model/answers.ts';
import { helpWords } from '#wording/lateWords.ts';
import { headerWords, words } from '#wording/words.ts';
import { DataHelp } from './DataHelp.tsx';
import styles from './HelpDialog.module.css';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { SignsHelp } from './SignsHelp.tsx';

type HelpDialogProps = {
  /** Null while no dataset is loaded. */
  readonly overview: Overview | null;
  readonly shortcutsOn: boolean;
  readonly onShortcuts: (on: boolean) => void;
  readonly onClose: () => void;
};

const WIDTH = 860;
const TABS = ['signs', 'keyboard', 'map', 'data'] as const;
type Tab = (typeof TABS)[number];

/** What the marks mean, which keys there are, what the map shows and where the data come from. */
export function HelpDialog({ overview, shortcutsOn, onShortcuts, onClose }: HelpDialogProps): ReactElement {
  const [tab, setTab] = useState<Tab>('signs');
  const top = useRef<HTMLDivElement>(null);
  const open = (next: Tab): void => {
    setTab(next);
    top.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <Dialog title={headerWords.help} width={WIDTH} onClose={onClose}>
      <div ref={top} className={styles.help}>
        <HelpTabs tab={tab} onOpen={open} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it, keys could not scroll a panel of text. */}
        <div role="tabpanel" id="help-panel" aria-labelledby={`help-${tab}`} tabIndex={0} className={styles.panel}>
          {tab === 'signs' && <SignsHelp />}
          {tab === 'keyboard' && <KeyboardHelp shortcutsOn={shortcutsOn} onShortcuts={onShortcuts} />}
          {tab === 'map' && words.aboutMapText.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
          {tab === 'data' && <DataHelp overview={overview} />}
        </div>
      </div>
    </Dialog>
  );
}

function HelpTabs({ tab, onOpen }: { readonly tab: Tab; readonly onOpen: (tab: Tab) => void }): ReactElement {
  const names: Readonly<Record<Tab, string>> = {
    signs: helpWords.signs,
    keyboard: helpWords.keyboard,
    map: words.aboutMap,
    data: helpWords.data,
  };
  return (
    <Tabs
      label={helpWords.sections}
      tabs={TABS}
      open={tab}
      onOpen={onOpen}
      idPrefix="help"
      panel="help-panel"
      look="underlined"
      className={styles.tabs}
    >
      {(one) => names[one]}
    </Tabs>
  );
}
