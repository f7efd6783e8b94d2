/** How much longer reading a page may take: it runs on the page's own thread, and nobody waits for it. */
export interface Budget {
  /** Whether the time is up. Cheap enough for every turn of a loop: most calls do not look at the clock. */
  isSpent(): boolean;
  /** Whether some reader was told to stop: what came out is then less than what the page says. */
  readonly isCutOff: boolean;
}

/** Calls of `isSpent` between two looks at the clock. */
const stride = 32;

/** A budget of so many milliseconds, beginning now. */
export function createBudget(milliseconds: number, clock: () => number = () => performance.now()): Budget {
  const end = clock() + milliseconds;
  let calls = 0;
  let isCutOff = false;
  return {
    isSpent() {
      if (!isCutOff && calls++ % stride === 0 && clock() >= end) isCutOff = true;
      return isCutOff;
    },
    get isCutOff() {
      return isCutOff;
    },
  };
}
