import type { ReactElement } from 'react';
import type { RoleSign } from '#model/role.ts';
import { roleShapes, SIGN_BOX } from '#signs/roleSign.ts';
import styles from './RoleGlyph.module.css';

/** A role sign; decoration beside its word, so it is hidden from assistive technology. `size` in CSS pixels. */
export function RoleGlyph({
  sign,
  inferred,
  size = 16,
}: {
  sign: RoleSign;
  inferred: boolean;
  size?: number;
}): ReactElement {
  return (
    <svg className={styles.glyph} width={size} height={size} viewBox={SIGN_BOX} aria-hidden="true" focusable="false">
      {roleShapes(sign, inferred).map((shape) => (
        <path
          key={shape.d}
          d={shape.d}
          fill={shape.fill === null ? 'none' : `var(--${shape.fill})`}
          stroke={shape.stroke === null ? 'none' : `var(--${shape.stroke})`}
          strokeWidth={shape.strokeWidth}
          strokeLinejoin="round"
          strokeDasharray={shape.dashed ? '2.1 1.5' : undefined}
        />
      ))}
    </svg>
  );
}
