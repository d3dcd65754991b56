/** Spreads the squares of a grid over numbers of 32 bits. */
export function squareHash(across: number, down: number): number {
  const mixed = Math.imul(across, 0x9e3779b1) ^ Math.imul(down, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** A power of two that leaves a table of so many entries half empty. */
export function tableSize(entries: number): number {
  return 2 ** Math.ceil(Math.log2(2 * entries + 1));
}

/** Gives each square of a grid the next number, from 0, when it is first asked for. `most` squares at most. */
export function numberSquares(most: number): (across: number, down: number) => number {
  const mask = tableSize(most) - 1;
  const numbers = new Int32Array(mask + 1).fill(-1);
  const acrossOf = new Int32Array(most);
  const downOf = new Int32Array(most);
  let size = 0;
  return (across, down) => {
    let slot = squareHash(across, down) & mask;
    for (;;) {
      const known = numbers[slot]!;
      if (known < 0) {
        acrossOf[size] = across;
        downOf[size] = down;
        numbers[slot] = size;
        return size++;
      }
      if (acrossOf[known] === across && downOf[known] === down) return known;
      slot = (slot + 1) & mask;
    }
  };
}

const digitBits = 11;

/** The numbers from 0 in order of their key, the greatest first; those with the same key as they were. */
export function descending(keys: Uint32Array): Uint32Array {
  const most = keys.reduce((best, key) => Math.max(best, key), 0);
  let order = firstNumbers(keys.length);
  let target = new Uint32Array(keys.length);
  const starts = new Int32Array(2 ** digitBits + 1);
  for (let shift = 0; shift < 32 && most >>> shift > 0; shift += digitBits) {
    starts.fill(0);
    // The complement of a digit puts the greatest first.
    const digit = (key: number): number => 2 ** digitBits - 1 - ((key >>> shift) & (2 ** digitBits - 1));
    for (let i = 0; i < keys.length; i++) starts[digit(keys[i]!) + 1]!++;
    for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
    for (let i = 0; i < order.length; i++) target[starts[digit(keys[order[i]!]!)]!++] = order[i]!;
    [order, target] = [target, order];
  }
  return order;
}

/** 0, 1, 2 … */
export function firstNumbers(length: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(length).map((_, index) => index);
}
