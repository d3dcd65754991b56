/**
 * Event types: a plain word each, with a colour that is only used on marks of events, and always beside an icon or a
 * lane. Types that a dataset brings itself come after these and share the neutral colour.
 */
export const KNOWN_TYPES = [
  'meeting',
  'statement',
  'report',
  'proposal',
  'decision',
  'agreement',
  'deployment',
] as const;
export type KnownType = (typeof KNOWN_TYPES)[number];

export function isKnownType(type: string): type is KnownType {
  return (KNOWN_TYPES as readonly string[]).includes(type);
}

/** The token of a type's colour. */
export function typeColour(type: string): string {
  return isKnownType(type) ? `type-${type}` : 'type-other';
}

/** Order of lanes: the known types in their own order, then others by name. */
export function compareTypes(a: string, b: string): number {
  const [orderA, orderB] = [a, b].map((type) => (isKnownType(type) ? KNOWN_TYPES.indexOf(type) : KNOWN_TYPES.length));
  if (orderA !== orderB) return (orderA ?? 0) - (orderB ?? 0);
  return a < b ? -1 : a > b ? 1 : 0;
}
