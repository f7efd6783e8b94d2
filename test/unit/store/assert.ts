import { StoreError, type StoreErrorCode } from '@/lib/journey/commands';

/** What a contract case checks with: its own, so that the cases run in a page as well as under a test runner. */
export interface Assert {
  equal(actual: unknown, expected: unknown, what?: string): void;
  ok(value: unknown, what: string): void;
  /** The value, which must be there. */
  there<Value>(value: Value, what: string): NonNullable<Value>;
  /** Rejects with a `StoreError` of this code, and gives it. */
  rejects(promise: Promise<unknown>, code: StoreErrorCode): Promise<StoreError>;
}

export const assert: Assert = {
  equal(actual, expected, what = 'value') {
    const [is, wanted] = [shown(actual), shown(expected)];
    if (is !== wanted) throw new Error(`${what}: expected\n${wanted}\nbut it is\n${is}`);
  },
  ok(value, what) {
    if (!value) throw new Error(what);
  },
  there(value, what) {
    if (value === undefined || value === null) throw new Error(`${what}: is not there`);
    return value;
  },
  async rejects(promise, code) {
    const outcome = await promise.then(
      () => 'it resolved',
      (error: unknown) => error,
    );
    if (!(outcome instanceof StoreError) || outcome.code !== code) {
      throw new Error(`expected a StoreError "${code}", but got: ${String(outcome)}`);
    }
    return outcome;
  },
};

/**
 * A text that two values share exactly when they are the same; bytes by their values, keys in order, missing as
 * undefined.
 */
function shown(value: unknown): string {
  return (
    JSON.stringify(
      value,
      (_key, each: unknown) => {
        if (each instanceof Uint8Array) return `bytes ${Array.from(each).join(' ')}`;
        if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
        return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
      },
      2,
    ) ?? 'undefined'
  );
}
