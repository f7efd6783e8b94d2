/**
 * Runs what is given under one key after another, and under different keys side by side. It is kept in memory only: a worker that
 * dies takes its running work with it.
 */
export function createQueues() {
  const last = new Map<string, Promise<unknown>>();

  return async function inTurn<Result>(key: string, act: () => Promise<Result>): Promise<Result> {
    const before = last.get(key) ?? Promise.resolve();
    const turn = before.then(act, act);
    last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}

export type InTurn = ReturnType<typeof createQueues>;
