import { CodeXml, Image, Link, Printer, Quote } from 'lucide-react';
import type { ReactElement } from 'react';
import { Tabs } from '#controls/Tabs.tsx';
import { PHONE, useMedia } from '#controls/useMedia.ts';
import { shareWords } from '#wording/lateWords.ts';
import { TABS, type Tab } from './choices.ts';
import styles from './ShareTabs.module.css';

const ICONS = { link: Link, embed: CodeXml, image: Image, print: Printer, cite: Quote } as const;

/** The ways to share. */
export function ShareTabs({ tab, onOpen }: { readonly tab: Tab; readonly onOpen: (tab: Tab) => void }): ReactElement {
  const isPhone = useMedia(PHONE);
  return (
    <Tabs
      label={shareWords.sections}
      tabs={TABS}
      open={tab}
      onOpen={onOpen}
      idPrefix="share"
      panel="share-panel"
      look="boxed"
      className={styles.tabs}
    >
      {(one) => {
        const Icon = ICONS[one];
        return (
          <>
            {!isPhone && <Icon size={15} strokeWidth={1.75} aria-hidden="true" />}
            {shareWords.tab[one]}
          </>
        );
      }}
    </Tabs>
  );
}
