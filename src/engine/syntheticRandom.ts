/** Whole numbers from 0 to 2³² − 1. */
export type Random = () => number;

/**
 * A stream that is the same for the same seed and name: sfc32 of PractRand (C. Doty-Humphrey), 128 bits of state. The state is
 * an array, since variables that hold 32 bits would be made anew on the heap with each number.
 */
export function createRandom(seed: number, stream: number): Random {
  const state = Int32Array.of(seed, stream, 0x9e37_79b9, 1);
  const next = (): number => {
    const b = state[1]!;
    const c = state[2]!;
    const counter = state[3]!;
    const sum = (((state[0]! + b) | 0) + counter) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = (c + (c << 3)) | 0;
    state[2] = (((c << 21) | (c >>> 11)) + sum) | 0;
    state[3] = counter + 1;
    return sum >>> 0;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

/** From 0 to below 1. */
export function fraction(random: Random): number {
  return random() / 0x1_0000_0000;
}

/** From 0 to below a limit. */
export function below(random: Random, limit: number): number {
  return Math.floor((random() / 0x1_0000_0000) * limit);
}

const DRAWS = 4096;

/** A table from which `pick` draws index i about as often as its weight says. */
export function weighted(weights: readonly number[]): Uint16Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const table = new Uint16Array(DRAWS);
  let [reached, filled] = [0, 0];
  weights.forEach((weight, index) => {
    reached += weight;
    const end = Math.round((reached / total) * DRAWS);
    table.fill(index, filled, end);
    filled = end;
  });
  return table;
}

export function pick(random: Random, table: Uint16Array): number {
  return table[random() >>> 20]!;
}
