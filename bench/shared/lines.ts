/** A line of the table, and of the JSON that other programs read. */
export type Line = {
  readonly name: string;
  readonly n: number;
  readonly ours: number;
  readonly peer: number;
  /** "limit" where the peer is not a program but what a figure may be at most. */
  readonly peerName: string;
  readonly unit: string;
  /** How many times the peer takes what we take. */
  readonly ratio: number;
};

/** The least value that so large a share does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Three digits that count. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

export type Measured = Omit<Line, 'ratio'>;

/** Rounds what was measured and says how many times the peer takes it; where both take nothing, once. */
export function lineOf({ ours, peer, ...rest }: Measured): Line {
  const ratio = ours === 0 && peer === 0 ? 1 : rounded(peer / ours);
  return { ...rest, ours: rounded(ours), peer: rounded(peer), ratio };
}

/** The table of the README. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(
    ({ name, n, ours, peer, peerName, unit, ratio }) =>
      `| ${name} | ${n.toLocaleString('en-GB')} | ${ours} ${unit} | ${peerName} ${peer} ${unit} | ${ratio} |`,
  );
  return ['| what | events | Dateline | peer | ratio |', '| --- | ---: | ---: | ---: | ---: |', ...rows].join('\n');
}
