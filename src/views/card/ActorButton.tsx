import { ExternalLink } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#controls/Button.tsx';
import { Popover } from '#controls/Popover.tsx';
import { countryOf } from '#model/event.ts';
import type { Hovered } from '#model/hovered.ts';
import type { ParticipantChoice } from '#model/participantChoice.ts';
import type { Actor } from '#model/record.ts';
import type { Role } from '#model/role.ts';
import { actorName } from '#wording/actorName.ts';
import { menuWords, words } from '#wording/words.ts';
import styles from './ActorButton.module.css';

type ActorButtonProps = {
  readonly actor: Actor;
  /** Stands among many, each in a frame. */
  readonly framed: boolean;
  /** Shown in place of the name; the name is its tooltip and its accessible name. */
  readonly code: string | null;
  readonly role: Role;
  readonly inferred: boolean;
  readonly isHovered: boolean;
  readonly onHover: (hovered: Hovered | null) => void;
  readonly onFilterBy: (choice: ParticipantChoice) => void;
};

/** A participant: resting on it shows it on the map, opening it offers to filter by it. */
export function ActorButton(props: ActorButtonProps): ReactElement {
  const { actor, framed, code, role, inferred, isHovered, onHover, onFilterBy } = props;
  const name = actorName(actor);
  const look = !framed ? styles.name : inferred ? styles.codeInferred : styles.code;
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
          aria-label={code === null ? undefined : `${code} ${name}`}
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
              {menuWords.thatName(name)}
            </Button>
            <Button look="ghost" size="small" onClick={filter(role)}>
              {menuWords.whereRole(name, role)}
            </Button>
            {actor.wikidata && (
              <a href={`https://www.wikidata.org/wiki/${actor.wikidata}`} target="_blank" rel="noopener noreferrer">
                {words.wikidata(actor.wikidata)}
                <ExternalLink size={12} strokeWidth={2.1} aria-hidden="true" />
              </a>
            )}
          </div>
        );
      }}
    </Popover>
  );
}
