import { type ReactElement, useRef, useState } from 'react';
import { Dialog } from '#controls/Dialog.tsx';
import { TABLET, useMedia } from '#controls/useMedia.ts';
import { shareWords } from '#wording/lateWords.ts';
import { CiteTab } from './CiteTab.tsx';
import { firstChoices, type Tab } from './choices.ts';
import { EmbedTab } from './EmbedTab.tsx';
import { ImageTab } from './ImageTab.tsx';
import { LinkTab } from './LinkTab.tsx';
import { PrintTab } from './PrintTab.tsx';
import styles from './ShareDialog.module.css';
import type { ShareProps } from './ShareProps.ts';
import { ShareTabs } from './ShareTabs.tsx';

const WIDTH = 1010;

/** Takes a view elsewhere: as a link, in a page, as a picture, on paper, in a footnote. */
export function ShareDialog(props: ShareProps): ReactElement {
  const [tab, setTab] = useState<Tab>('link');
  const [choices, setChoices] = useState(() => firstChoices(props.view.show, props.version !== null));
  const isNarrow = useMedia(TABLET);
  const change = (part: Partial<typeof choices>): void => setChoices((before) => ({ ...before, ...part }));
  const top = useRef<HTMLDivElement>(null);
  const open = (next: Tab): void => {
    setTab(next);
    top.current?.scrollIntoView({ block: 'start' });
  };
  const tabs = <ShareTabs tab={tab} onOpen={open} />;
  const shared = { ...props, choices, change };
  return (
    <Dialog title={shareWords.title} width={WIDTH} onClose={props.onClose} actions={!isNarrow && tabs}>
      <div ref={top} className={styles.share}>
        {isNarrow && <div className={styles.tabRow}>{tabs}</div>}
        <div role="tabpanel" id="share-panel" aria-labelledby={`share-${tab}`} className={styles.panel}>
          {tab === 'link' && <LinkTab {...shared} />}
          {tab === 'embed' && <EmbedTab {...shared} />}
          {tab === 'image' && <ImageTab {...shared} />}
          {tab === 'print' && <PrintTab {...shared} />}
          {tab === 'cite' && <CiteTab {...shared} />}
        </div>
      </div>
    </Dialog>
  );
}
