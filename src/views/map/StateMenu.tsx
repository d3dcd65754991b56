import type { ReactElement } from 'react';
import type { ParticipantChoice } from '#model/participantChoice.ts';
import type { Role } from '#model/role.ts';
import type { StateRole } from '#signs/stateRoles.ts';
import { actorName } from '#wording/actorName.ts';
import { countryName } from '#wording/countryNames.ts';
import { menuWords } from '#wording/words.ts';
import styles from './FloatingPanel.module.css';
import { FloatingPanel } from './FloatingPanel.tsx';

type StateMenuProps = {
  readonly country: string;
  /** Its role in the event that is shown; null where it has none. */
  readonly role: StateRole | null;
  readonly at: { readonly x: number; readonly y: number };
  readonly onFilterBy: (choice: ParticipantChoice) => void;
  readonly onClose: () => void;
};

/** What can be done with a state that was clicked. */
export function StateMenu({ country, role, at, onFilterBy, onClose }: StateMenuProps): ReactElement {
  const name = countryName(country);
  const [acting] = role?.through ?? [];
  const choose = (as: Role | null): void => {
    onClose();
    onFilterBy({ actor: role?.actor ?? country, country, role: as });
  };
  return (
    <FloatingPanel label={name} at={at} onClose={onClose}>
      <p className={styles.title}>{name}</p>
      <button type="button" className={styles.item} onClick={() => choose(null)}>
        {menuWords.thatName(name)}
      </button>
      {role && (
        <button type="button" className={styles.item} onClick={() => choose(role.role)}>
          {menuWords.whereRole(acting ? actorName(acting) : name, role.role)}
        </button>
      )}
    </FloatingPanel>
  );
}
