import type { RoleSign } from '#model/role.ts';

/** How states are filled by their role, for the map and its figures alike. Colours are the names of tokens. */

/** Later ones are drawn over earlier ones: hatched states keep their outline. */
export const DRAW_ORDER: readonly RoleSign[] = [
  'attended',
  'host',
  'represented',
  'acted',
  'subject',
  'absent',
  'not-invited',
];

/** A screen of small dots over a ground: inferred. [id, ground, radius of a dot in px] */
export const SCREENS = [
  ['map-attended-inferred', 'fill-attended-i', 1],
  ['map-host-inferred', 'role-host', 0.95],
  ['map-subject-inferred', 'fill-subject', 0.95],
] as const;

/** Stripes: [id, ground, ink, turn in degrees, period and width of a stripe in px]. */
export const STRIPES = [
  ['map-represented', 'fill-rep', 'role-represented', 0, 6, 3],
  ['map-absent', 'fill-absent', 'role-absent', 45, 5, 1.3],
  ['map-not-invited', 'fill-notinv', 'role-notinv', -45, 7, 1.5],
  ['map-acted', 'fill-acted', 'role-proposed', 90, 6, 3],
] as const;
