import type { Valence } from './catalogues/valences';

/** The valence that stars suggest; whoever codes decides. `best` is 5 where nobody says. Null for what cannot be a rating. */
export function valenceOfRating(value: number, best: number | null): Valence | null {
  const top = best ?? 5;
  if (!(top > 1) || value < 0 || value > top) return null;
  // From one star (the lowest that can be given) to the best, over the five steps of the scale.
  const step = Math.round((4 * (Math.max(1, value) - 1)) / (top - 1)) - 2;
  return step as Valence;
}
