import { createKeptRecords } from '@/lib/browser/keptRecords';
import { reviewSweep, type SweepStore } from '@/lib/journey/reviewSweep';

/** The review sweeps that were begun. */
export const sweepStore: SweepStore = createKeptRecords('sweep.', (value) => {
  const result = reviewSweep.safeParse(value);
  return result.success ? [result.data] : [];
});
