import type { ReactElement } from 'react';
import { Button } from '#controls/Button.tsx';
import { Popover } from '#controls/Popover.tsx';
import { countryOf } from '#model/event.ts';
import type { Hovered } from '#model/hovered.ts';
import type { ParticipantChoice } from '#model/participantChoice.ts';
import type { Actor } from '#model/record.ts';
import type { Role } from '#model/role.ts';
import { actorName } from '#wording/actorName.ts';
import { thatName, whereRole } from '#wording/participantMenu.ts';
import styles from './card.module.css';

type ActorButtonProps = {
  readonly actor: Actor;
  /** Shown in place of the name where many stand together; the name is its tooltip and its accessible name. */
  readonly code: string | null;
  readonly role: Role;
  readonly inferred: boolean;
  readonly isHovered: boolean;
  readonly onHover: (hovered: Hovered | null) => void;
  readonly onFilterBy: (choice: ParticipantChoice) => void;
};

/** A participant: resting on it shows it on the map, opening it offers to filter by it. */
export function ActorButton(props: ActorButtonProps): ReactElement {
  const { actor, code, role, inferred, isHovered, onHover, onFilterBy } = props;
  const name = actorName(actor);
  const look = code === null ? styles.name : inferred ? styles.codeInferred : styles.code;
  return (
    <Popover
      label={name}
      width={264}
      trigger={(trigger) => (
        <button
          type="button"
          {...trigger}
          className={isHovered ? `${look} ${styles.underlined}` : look}
          title={code === null ? actor.note : name}
          aria-label={code === null ? undefined : name}
          onPointerEnter={() => onHover({ kind: 'actor', id: actor.id })}
          onPointerLeave={() => onHover(null)}
          onFocus={(event) => {
            event.stopPropagation();
            onHover({ kind: 'actor', id: actor.id });
          }}
        >
          {code ?? name}
        </button>
      )}
    >
      {(close) => {
        const filter = (as: Role | null) => () => {
          close();
          onFilterBy({ actor: actor.id, country: actor.kind === 'state' ? countryOf(actor) : null, role: as });
        };
        return (
          <div className={styles.menu}>
            <p>{name}</p>
            <Button look="ghost" size="small" onClick={filter(null)}>
              {thatName(name)}
            </Button>
            <Button look="ghost" size="small" onClick={filter(role)}>
              {whereRole(name, role)}
            </Button>
          </div>
        );
      }}
    </Popover>
  );
}
