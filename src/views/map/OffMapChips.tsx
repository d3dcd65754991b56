import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from 'lucide-react';
import type { ReactElement } from 'react';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import type { OffMapState } from '#figures/mapLabels.ts';
import { countryName } from '#wording/countryNames.ts';
import { roleWords } from '#wording/sentences.ts';
import { mapWords } from '#wording/words.ts';
import styles from './OffMapChips.module.css';
import { OBSTACLE } from './useObstacles.ts';

const EDGES = ['left', 'right', 'top', 'bottom'] as const;
const ARROW = { left: ChevronLeft, right: ChevronRight, top: ChevronUp, bottom: ChevronDown } as const;

type OffMapChipsProps = {
  readonly states: readonly OffMapState[];
  /** Chips at the lower edge keep to the left half: the legend has the other. */
  readonly isLegendRight: boolean;
  readonly onReach: (state: OffMapState) => void;
};

/** The exceptions that are out of view, at the edge behind which they lie; a press moves the map there. */
export function OffMapChips({ states, isLegendRight, onReach }: OffMapChipsProps): ReactElement {
  return (
    <>
      {EDGES.filter((edge) => states.some((state) => state.edge === edge)).map((edge) => (
        <ul
          key={edge}
          className={[styles.chips, styles[edge], edge === 'bottom' && isLegendRight ? styles.atStart : ''].join(' ')}
          {...OBSTACLE}
        >
          {states
            .filter((state) => state.edge === edge)
            .map((state) => (
              <OffMapChip key={state.role.country} state={state} onReach={onReach} />
            ))}
        </ul>
      ))}
    </>
  );
}

function OffMapChip({ state, onReach }: { state: OffMapState } & Pick<OffMapChipsProps, 'onReach'>): ReactElement {
  const { edge, role } = state;
  const Arrow = ARROW[edge];
  const name = countryName(role.country);
  const does = roleWords(role.role, role.inferred);
  return (
    <li>
      <button
        type="button"
        className={styles.chip}
        aria-label={mapWords.offMap(name, does)}
        onClick={() => onReach(state)}
      >
        {edge !== 'right' && <Arrow size={14} strokeWidth={2.1} aria-hidden="true" />}
        <RoleGlyph sign={role.sign} inferred={role.inferred} />
        <span>
          <b>{name}</b>
          {mapWords.afterName(does)}
        </span>
        {edge === 'right' && <Arrow size={14} strokeWidth={2.1} aria-hidden="true" />}
      </button>
    </li>
  );
}
