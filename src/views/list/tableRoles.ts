/** A table that is drawn as blocks on a narrow screen is no table to the browser any more, so it says what it is. */
export const ROLE = {
  table: 'table',
  rowgroup: 'rowgroup',
  row: 'row',
  columnheader: 'columnheader',
  rowheader: 'rowheader',
  cell: 'cell',
} as const;
