import type { ReactElement } from 'react';
import type { RoleSign } from '#model/role.ts';
import { SCREENS, STRIPES } from '#signs/mapFill.ts';
import { SIGN_COLOUR } from '#signs/roleSign.ts';
import styles from './drawings.module.css';

/** How the map fills a state that has this sign; the patterns are the map's own, under names of their own. */
export function FillSwatch({ sign, inferred }: { readonly sign: RoleSign; readonly inferred: boolean }): ReactElement {
  const stripes = STRIPES.find(([id]) => id === `map-${sign}`);
  const screen = inferred ? SCREENS.find(([id]) => id === `map-${sign}-inferred`) : undefined;
  const pattern = stripes?.[0] ?? screen?.[0];
  const ground = sign === 'subject' ? 'fill-subject' : SIGN_COLOUR[sign];
  const id = `help-${sign}-${inferred ? 'inferred' : 'stated'}`;
  return (
    <svg width="40" height="16" className={styles.swatch} aria-hidden="true" focusable="false">
      {stripes && <Stripes id={id} stripes={stripes} />}
      {screen && <Screen id={id} screen={screen} />}
      <rect
        x="1"
        y="1"
        width="38"
        height="14"
        rx="2"
        fill={pattern ? `url(#${id})` : `var(--${ground})`}
        stroke={`var(--${SIGN_COLOUR[sign]})`}
        strokeWidth="1.2"
        strokeDasharray={inferred && (stripes || sign === 'subject') ? '3 2' : undefined}
      />
    </svg>
  );
}

function Stripes({ id, stripes }: { readonly id: string; readonly stripes: (typeof STRIPES)[number] }): ReactElement {
  const [, ground, ink, turn, period, stripe] = stripes;
  return (
    <pattern id={id} width={period} height={period} patternUnits="userSpaceOnUse" patternTransform={`rotate(${turn})`}>
      <rect width={period} height={period} fill={`var(--${ground})`} />
      <rect width={stripe} height={period} fill={`var(--${ink})`} />
    </pattern>
  );
}

function Screen({ id, screen }: { readonly id: string; readonly screen: (typeof SCREENS)[number] }): ReactElement {
  const [, ground, radius] = screen;
  return (
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="4" height="4" fill={`var(--${ground})`} />
      <circle cx="2" cy="2" r={radius} fill="var(--screen)" />
    </pattern>
  );
}
