import type { Budget } from '../budget';
import type { DeclaredItem } from './pageSource';

const maxItems = 20_000;

/** All items, those inside others too, each once, outer ones first; cut off where there are too many or the time is up. */
export function everyItem(roots: readonly DeclaredItem[], budget: Budget): DeclaredItem[] {
  const seen = new Set<DeclaredItem>(roots);
  // A set is walked in the order of insertion, through what is added on the way.
  for (const item of seen) {
    if (budget.isSpent()) break;
    for (const values of item.properties.values()) {
      for (const value of values) {
        if (typeof value === 'object' && seen.size < maxItems) seen.add(value);
      }
    }
  }
  return [...seen];
}
