import type { View } from '#address/view.ts';
import { shareWords } from '#wording/lateWords.ts';
import type { Choices } from './choices.ts';
import type { ShareProps } from './ShareProps.ts';

/** What every tab is given: what is shared, and what the reader chose. */
export type TabProps = ShareProps & {
  readonly choices: Choices;
  readonly change: (part: Partial<Choices>) => void;
};

/** The view that is handed on: with its data pinned, or with whatever they will be. */
export function sharedView({ pinned, latest, choices }: Pick<TabProps, 'pinned' | 'latest' | 'choices'>): View {
  return choices.data === 'pinned' && pinned ? pinned : latest;
}

/** The same for those who cite it, whose theme is their own. */
export function citedView(props: Parameters<typeof sharedView>[0]): View {
  return { ...sharedView(props), theme: null };
}

/** How many events the view holds, and whether one is selected. */
export function holdsWords({ matched, total, event }: Pick<ShareProps, 'matched' | 'total' | 'event'>): string {
  return event ? shareWords.holdsSelected(matched, total) : shareWords.holds(matched, total);
}
