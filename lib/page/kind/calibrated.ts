/**
 * How often the kind was right where its share of the weights was so much: on 117 pages when they were read for the first time, before any rule was
 * changed for them, and on 61 captured ones. In between it is a straight line. No share is certainty.
 */
const measured: readonly (readonly [share: number, right: number])[] = [
  [0, 0.1],
  [0.3, 0.28],
  [0.5, 0.42],
  [0.58, 0.52],
  [0.65, 0.7],
  [0.75, 0.86],
  [0.86, 0.92],
  [0.93, 0.96],
  [1, 0.98],
];

/** The confidence, 0..1, that a share of the weights means: of pages with 0.8, eight in ten are of the kind they are taken for. */
export function calibrated(share: number): number {
  const at = measured.findIndex(([upper]) => share <= upper);
  const [upper, high] = measured[at === -1 ? measured.length - 1 : at] ?? [1, 0.98];
  const [lower, low] = measured[at - 1] ?? [upper, high];
  const part = upper === lower ? 0 : (share - lower) / (upper - lower);
  return Math.round((low + (high - low) * part) * 1000) / 1000;
}
