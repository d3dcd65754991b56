import { memo, type ReactElement } from 'react';
import { RoleGlyph } from '#controls/RoleGlyph.tsx';
import type { MapLabel } from '#figures/mapLabels.ts';
import type { PlanePoint } from '#projection/projection.ts';
import type { Segment } from '#projection/rectangles.ts';
import type { StateRole } from '#signs/stateRoles.ts';
import styles from './MapLabels.module.css';
import { SIGN_SIZE } from './useDrawing.ts';

type MapLabelsProps = {
  readonly labels: readonly MapLabel[];
  /** States too small for their fill to be seen: their sign stands on them. Pixels. */
  readonly smallStates: readonly (PlanePoint & { readonly role: StateRole })[];
};

/** Names with their lines to small states, and the signs of the smallest. The list and the roll call say the same. */
export const MapLabels = memo(function MapLabels({ labels, smallStates }: MapLabelsProps): ReactElement {
  const hasSign = ({ x1, y1 }: Segment): boolean => {
    return smallStates.some(({ x, y }) => Math.hypot(x - x1, y - y1) < SIGN_SIZE / 2);
  };
  return (
    <svg className={styles.labels} aria-hidden="true" focusable="false">
      {labels.map(({ id, leader }) =>
        leader ? (
          <g key={id}>
            <line {...leader} className={styles.halo} />
            <line {...leader} className={styles.leader} />
            {!hasSign(leader) && <circle cx={leader.x1} cy={leader.y1} r="1.8" className={styles.foot} />}
          </g>
        ) : null,
      )}
      {smallStates.map(({ x, y, role }) => (
        <g key={role.country} transform={`translate(${x - SIGN_SIZE / 2} ${y - SIGN_SIZE / 2})`}>
          <RoleGlyph sign={role.sign} inferred={role.inferred} size={SIGN_SIZE} />
        </g>
      ))}
      {labels.map((label) => (
        <text key={label.id} className={styles.text} textAnchor={label.align}>
          {baselines(label).map(([line, baseline]) => (
            // The parts of a line follow each other: a name and what it does, or one of the two.
            <tspan key={baseline} x={edgeOf(label)} y={baseline}>
              {line.map((part) => (
                <tspan key={part.bold ? 'name' : 'rest'} className={part.bold ? styles.name : undefined}>
                  {part.text}
                </tspan>
              ))}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
});

function baselines({ lines, y, lineHeight, baseline }: MapLabel) {
  return lines.map((line, row) => [line, y + row * lineHeight + baseline] as const);
}

function edgeOf({ x, width, align }: MapLabel): number {
  return align === 'start' ? x : align === 'end' ? x + width : x + width / 2;
}
