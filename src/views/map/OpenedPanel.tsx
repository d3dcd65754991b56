import type { ReactElement, ReactNode } from 'react';
import type { ParticipantChoice } from '#model/participantChoice.ts';
import type { PlaceGroup } from '#projection/placeGroups.ts';
import type { StateRole } from '#signs/stateRoles.ts';
import { PlacePanel } from './PlacePanel.tsx';
import { StateMenu } from './StateMenu.tsx';

/** What was clicked, and where its panel opens in pixels of the browser's window. */
export type Opened =
  | { readonly kind: 'state'; readonly country: string; readonly x: number; readonly y: number }
  | { readonly kind: 'place'; readonly group: PlaceGroup; readonly x: number; readonly y: number };

type OpenedPanelProps = {
  readonly opened: Opened;
  /** Only of a state: its role in the event that is shown. */
  readonly role: StateRole | null;
  readonly selected: string | null;
  readonly onFilterBy: (choice: ParticipantChoice) => void;
  readonly onSelectEvent: (id: string) => void;
  readonly onHoverEvent: (id: string | null) => void;
  readonly onClose: () => void;
  readonly eventsAt: (place: string) => ReactNode;
};

/** The menu of a state or the events of a place. Another click makes another panel, so it has a key of its own. */
export function OpenedPanel(props: OpenedPanelProps): ReactElement {
  const { opened, role, selected, onFilterBy, onSelectEvent, onHoverEvent, onClose, eventsAt } = props;
  const key = `${opened.x} ${opened.y}`;
  if (opened.kind === 'state') {
    const { country } = opened;
    return <StateMenu key={key} {...{ country, role, onFilterBy, onClose }} at={opened} />;
  }
  // What leaves the page while it has the focus does not say so.
  const close = (): void => {
    onClose();
    onHoverEvent(null);
  };
  const { group } = opened;
  return (
    <PlacePanel key={key} {...{ group, selected, onSelectEvent, onHoverEvent, eventsAt }} at={opened} onClose={close} />
  );
}
