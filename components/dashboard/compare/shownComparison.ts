import type { Comparison } from '@/lib/journey/compare/compareJourneys';

/** A comparison with the names of what is in it, as the parts of the screen show it. */
export interface ShownComparison {
  readonly comparison: Comparison;
  /** Of the subjects, in their order. */
  readonly names: readonly string[];
  /** Of the columns, in their order. */
  readonly columnNames: readonly string[];
}
