import type { RoleSign } from '#model/role.ts';
import { SCREENS, STRIPES } from '#signs/mapFill.ts';
import type { StateRole } from '#signs/stateRoles.ts';
import type { Palette } from './theme.ts';
import { type Attributes, type Defs, element } from './xml.ts';

type Fill = {
  /** A pattern, or the name of a colour's token; the second where the role is inferred. */
  readonly stated: string;
  readonly inferred: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Of an inferred role; screens of dots say it already. */
  readonly dashes: string | null;
};

const DASHES = '3 2';

/** As views/map draws them. */
const FILLS: Readonly<Record<RoleSign, Fill>> = {
  host: { stated: 'role-host', inferred: 'map-host-inferred', stroke: 'role-host', strokeWidth: 0.6, dashes: null },
  attended: {
    stated: 'role-attended',
    inferred: 'map-attended-inferred',
    stroke: 'role-attended',
    strokeWidth: 0.9,
    dashes: null,
  },
  represented: {
    stated: 'map-represented',
    inferred: 'map-represented',
    stroke: 'role-represented',
    strokeWidth: 1,
    dashes: DASHES,
  },
  absent: { stated: 'map-absent', inferred: 'map-absent', stroke: 'role-absent', strokeWidth: 1.2, dashes: DASHES },
  'not-invited': {
    stated: 'map-not-invited',
    inferred: 'map-not-invited',
    stroke: 'role-notinv',
    strokeWidth: 1.4,
    dashes: DASHES,
  },
  acted: {
    stated: 'map-acted',
    inferred: 'map-acted',
    stroke: 'role-proposed',
    strokeWidth: 1,
    dashes: DASHES,
  },
  subject: {
    stated: 'fill-subject',
    inferred: 'map-subject-inferred',
    stroke: 'role-subject',
    strokeWidth: 1,
    dashes: DASHES,
  },
};

/** Fill and outline of a state with a role; the patterns that they need are added to the definitions. */
export function fillOf(
  { sign, inferred }: Pick<StateRole, 'sign' | 'inferred'>,
  palette: Palette,
  defs: Defs,
): Attributes {
  const { stated, inferred: screened, stroke, strokeWidth, dashes } = FILLS[sign];
  return {
    ...paint(inferred ? screened : stated, palette, defs),
    stroke: palette.colour(stroke),
    'stroke-width': strokeWidth,
    'stroke-dasharray': inferred ? dashes : null,
    'stroke-linejoin': 'round',
  };
}

function paint(name: string, palette: Palette, defs: Defs): Attributes {
  const screen = SCREENS.find(([id]) => id === name);
  const stripes = STRIPES.find(([id]) => id === name);
  if (screen) return { fill: defs.use(name, (id) => drawScreen(id, screen, palette)) };
  if (stripes) return { fill: defs.use(name, (id) => drawStripes(id, stripes, palette)) };
  return palette.fill(name);
}

function drawScreen(id: string, [, ground, radius]: (typeof SCREENS)[number], palette: Palette): string {
  const tile = { id, width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return element(
    'pattern',
    tile,
    element('rect', { width: 4, height: 4, ...palette.fill(ground) }),
    element('circle', { cx: 2, cy: 2, r: radius, ...palette.fill('screen') }),
  );
}

function drawStripes(id: string, stripes: (typeof STRIPES)[number], palette: Palette): string {
  const [, ground, ink, turn, period, stripe] = stripes;
  const tile = { width: period, height: period };
  const place = { patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})` };
  return element(
    'pattern',
    { id, ...tile, ...place },
    element('rect', { ...tile, ...palette.fill(ground) }),
    element('rect', { width: stripe, height: period, ...palette.fill(ink) }),
  );
}
