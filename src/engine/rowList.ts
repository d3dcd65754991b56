/** Row numbers that are gathered one by one, in room that is used again: the first `length` of `rows`. */
export type RowList = { rows: Uint32Array; length: number };

export function createRowList(): RowList {
  return { rows: new Uint32Array(0), length: 0 };
}

/** Empties a list and makes room for so many rows, so that nobody need look whether there is some. */
export function emptied(list: RowList, most: number): RowList {
  if (list.rows.length < most) list.rows = new Uint32Array(Math.max(1024, most));
  list.length = 0;
  return list;
}

/** Puts a row into a list, whose room grows as it is filled. */
export function push(list: RowList, row: number): void {
  if (list.length === list.rows.length) {
    const more = new Uint32Array(Math.max(1024, list.length * 2));
    more.set(list.rows);
    list.rows = more;
  }
  list.rows[list.length++] = row;
}
