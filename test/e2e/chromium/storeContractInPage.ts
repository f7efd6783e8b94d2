import { createStore, type Store } from '@/lib/store';
import { assert } from '../../unit/store/assert';
import { wholeContract } from '../../unit/store/wholeContract';

export const cases = wholeContract.length;

/** Runs one case of the contract over databases of its own, which go afterwards. Gives what went wrong, null for nothing. */
export async function runCase(index: number): Promise<string | null> {
  const contractCase = wholeContract[index];
  if (!contractCase) return 'there is no such case';
  const opened: Store[] = [];
  const names = new Set<string>();
  try {
    await contractCase.run(
      {
        open(options = {}) {
          const databaseName = `case-${index}-${options.databaseName ?? 'parcours'}`;
          names.add(databaseName);
          const store = createStore({ ...options, databaseName, storage: null });
          opened.push(store);
          return store;
        },
      },
      assert,
    );
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
  } finally {
    for (const store of opened) store.close();
    for (const name of names) await deleted(name);
  }
}

function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}
