import type { RoleSign } from '#model/role.ts';

/**
 * The seven role signs as data, for views and figures alike. Circles are attendance: the fuller, the more present.
 * Diamonds are mention. Inferred is a dashed outline. Colours are the names of tokens in app/tokens.css.
 */
export type Shape = {
  readonly d: string;
  /** Token names; null draws nothing. */
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dashed: boolean;
};

/** Signs are drawn in a box of 16 by 16 units round the origin. */
export const SIGN_BOX = '-8 -8 16 16';

/** The token of a sign's colour. */
export const SIGN_COLOUR: Readonly<Record<RoleSign, string>> = {
  host: 'role-host',
  attended: 'role-attended',
  represented: 'role-represented',
  absent: 'role-absent',
  'not-invited': 'role-notinv',
  acted: 'role-proposed',
  subject: 'role-subject',
};

/** What is drawn for a sign, in order. */
export function roleShapes(sign: RoleSign, inferred: boolean): readonly Shape[] {
  const colour = SIGN_COLOUR[sign];
  const outline = (d: string, strokeWidth: number, fill: string | null = 'panel'): Shape => {
    return { d, fill, stroke: colour, strokeWidth, dashed: inferred };
  };
  const solid = (d: string): Shape => ({ d, fill: colour, stroke: null, strokeWidth: 0, dashed: false });
  switch (sign) {
    case 'host':
      return [solid(circle(3.4)), outline(circle(5.9), 1.4, null)];
    case 'attended':
      return inferred ? [outline(circle(4.7), 1.4, 'glyph-i')] : [solid(circle(5))];
    case 'represented':
      return [outline(circle(4.8), 1.5), solid('M0 -4.8A4.8 4.8 0 0 0 0 4.8Z')];
    case 'absent':
      return [outline(circle(4.7), 1.8)];
    case 'not-invited':
      return [outline(circle(4.7), 1.8), { ...outline('M-3.3 3.3L3.3 -3.3', 1.8, null), dashed: false }];
    case 'acted':
      return inferred ? [outline(diamond(5.4), 1.5)] : [solid(diamond(6))];
    case 'subject':
      return [outline(diamond(5.4), 1.5)];
  }
}

function circle(radius: number): string {
  return `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`;
}

function diamond(radius: number): string {
  return `M0 ${-radius}L${radius} 0 0 ${radius}${-radius} 0Z`;
}
