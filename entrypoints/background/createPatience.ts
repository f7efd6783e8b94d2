/** So many changes of a tab, one after another, are those of a person who goes fast. */
const usual = 8;
const longestMs = 60_000;

/**
 * Says how long to wait before it is looked what has become of a tab that has changed, in milliseconds: at first `soonMs`, and ever
 * longer for a tab that changes by itself without end. Kept in memory only: a worker that dies starts anew.
 */
export function createPatience(soonMs: number) {
  const changes = new Map<number, number>();

  return {
    next(tabId: number): number {
      const count = (changes.get(tabId) ?? 0) + 1;
      changes.set(tabId, count);
      return Math.min(soonMs * 2 ** Math.max(0, count - usual), longestMs);
    },
    /** The person went on in it, or it is closed. */
    forget(tabId: number): void {
      changes.delete(tabId);
    },
  };
}
