/** Whole numbers from 0 to 2³² − 1. */
export type Random = () => number;

/** A stream that is the same for the same seed and name: sfc32 of PractRand (C. Doty-Humphrey), 128 bits of state. */
export function createRandom(seed: number, stream: number): Random {
  let [a, b, c, counter] = [seed | 0, stream | 0, 0x9e37_79b9 | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
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
