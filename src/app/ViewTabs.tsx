import { List, Map as MapIcon, Table2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { SHOWS, type Show } from '#address/view.ts';
import { Tabs } from '#controls/Tabs.tsx';
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
  return (
    <Tabs
      label={headerWords.views}
      tabs={SHOWS}
      open={show}
      onOpen={onShow}
      idPrefix="tab"
      panel="view"
      look="boxed"
      className={styles.tabs}
    >
      {(one) => {
        const Icon = ICONS[one];
        return (
          <>
            {!isTablet && <Icon size={15} strokeWidth={1.75} aria-hidden="true" />}
            {isPhone && one === 'timeline' ? headerWords.explore : headerWords.show[one]}
          </>
        );
      }}
    </Tabs>
  );
}
