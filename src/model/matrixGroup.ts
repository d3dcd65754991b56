/** How the columns of the matrix are grouped and ordered, as the address names it. */
export const MATRIX_GROUPS = ['presence', 'organisation', 'region', 'name', 'similarity', 'left-out'] as const;
export type MatrixGroup = (typeof MATRIX_GROUPS)[number];
