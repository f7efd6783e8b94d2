/** How much longer reading a page may take: it runs on the page's own thread, and nobody waits for it. */
export interface Budget {
  /** Whether the time is up. Cheap enough for every turn of a loop: most calls do not look at the clock. */
  isSpent(): boolean;
  /** The same, surely looking at the clock: for before a step that nothing can interrupt. */
  isSpentNow(): boolean;
  /** Whether some reader was told to stop: what came out is then less than what the page says. */
  readonly isCutOff: boolean;
}

/** Calls of `isSpent` between two looks at the clock, at most; and how long these may take before each call looks, in milliseconds. */
const longestStride = 32;
const slow = 1;

/** A budget of so many milliseconds, beginning now. */
export function createBudget(milliseconds: number, clock: () => number = () => performance.now()): Budget {
  let lookedAt = clock();
  const end = lookedAt + milliseconds;
  let stride = 1;
  let skipped = 0;
  let isCutOff = false;
  function isSpentNow(): boolean {
    if (isCutOff) return true;
    const now = clock();
    if (now >= end) isCutOff = true;
    // Turns of a loop may be short or long: what the last ones took tells how many may pass unseen.
    stride = now - lookedAt > slow ? 1 : Math.min(stride * 2, longestStride);
    lookedAt = now;
    skipped = 0;
    return isCutOff;
  }
  return {
    isSpent: () => isCutOff || (++skipped >= stride && isSpentNow()),
    isSpentNow,
    get isCutOff() {
      return isCutOff;
    },
  };
}
