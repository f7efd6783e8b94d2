import { compareText } from './compareText';

/** By time; the same time written differently ("…00Z", "…00.000Z") by its text, so that every replica finds the same order. */
export function compareInstants(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b) || compareText(a, b);
}

/** The later of two instants. */
export function latest(a: string, b: string): string {
  return compareInstants(a, b) >= 0 ? a : b;
}
