import { type CellTable, cellAt, signRank } from './matrixCells.ts';

/**
 * The columns in such an order that alike ones stand side by side: it begins with the column of most cells and goes on,
 * each time, with the one that is most like the last (Jaccard: rows in which both have the same sign, of the rows in
 * which either has any). Where nothing is alike it begins anew. `before` decides between equals.
 */
export function orderBySimilarity(table: CellTable, before: (a: number, b: number) => number): readonly number[] {
  const { columnCount } = table;
  const { shared, cells } = countShared(table);
  const left = [...Array(columnCount).keys()].sort((a, b) => (cells[b] ?? 0) - (cells[a] ?? 0) || before(a, b));
  const order: number[] = [];
  let last = -1;
  while (left.length > 0) {
    // In this order, so that the first of the best is the one that equals would be decided for.
    let [best, likeness] = [0, 0];
    left.forEach((column, at) => {
      if (last === -1) return;
      const both = shared[last * columnCount + column] ?? 0;
      const either = (cells[last] ?? 0) + (cells[column] ?? 0) - both;
      if (both / either > likeness) [best, likeness] = [at, both / either];
    });
    last = left.splice(best, 1)[0] ?? 0;
    order.push(last);
  }
  return order;
}

/** For each pair of columns the rows in which they have the same sign, and for each column the rows with any. */
function countShared(table: CellTable): { readonly shared: Uint16Array; readonly cells: Uint16Array } {
  const { rowCount, columnCount } = table;
  const shared = new Uint16Array(columnCount * columnCount);
  const cells = new Uint16Array(columnCount);
  for (let row = 0; row < rowCount; row++) {
    const bySign = new Map<number, number[]>();
    for (let column = 0; column < columnCount; column++) {
      const cell = cellAt(table, row, column);
      if (!cell) continue;
      cells[column] = (cells[column] ?? 0) + 1;
      const sign = signRank(cell.sign);
      const alike = bySign.get(sign) ?? [];
      for (const other of alike) {
        shared[other * columnCount + column] = (shared[other * columnCount + column] ?? 0) + 1;
        shared[column * columnCount + other] = (shared[column * columnCount + other] ?? 0) + 1;
      }
      alike.push(column);
      bySign.set(sign, alike);
    }
  }
  return { shared, cells };
}
