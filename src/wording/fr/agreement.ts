/** Roles and signs of the catalogue that are feminine nouns; the others are masculine. */
const FEMININE: ReadonlySet<string> = new Set([
  'présence',
  'représentation',
  'absence',
  'non-invitation',
  'proposition',
  'l’une des parties',
  'médiation',
  'prise de parole',
  'conduite de l’entretien',
  'décision',
  'opposition',
  'action',
  'cible',
]);

/** A certainty as it stands after a role: “absence, déduite”, “hôte, déduit”. */
export function agreed(role: string, certainty: string): string {
  return FEMININE.has(role.toLowerCase()) ? certainty.replace(/^(indiqué|déduit)(?!e)/, '$1e') : certainty;
}
