/** The value below which `share` (0..1) of the samples lie, between neighbours in proportion. Throws for no samples. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('There are no samples.');
  return below + (above - below) * (place - Math.floor(place));
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** What to know of a busy machine's medians: the quickest quarter of the rounds had it most to themselves. */
export function quickRounds(samples: readonly number[], floor: readonly number[]): string {
  const [quick, quickFloor] = [quantile(samples, 0.25), quantile(floor, 0.25)];
  return `quickest quarter of the rounds ${quick.toFixed(1)} ms, its floor ${quickFloor.toFixed(1)} ms`;
}

/** Each of `samples` divided by the one of the same round in `others`; two that are equal give 1, two zeros too. */
export function ratios(samples: readonly number[], others: readonly number[]): number[] {
  return samples.map((sample, round) => (sample === others[round] ? 1 : sample / (others[round] ?? Number.NaN)));
}
