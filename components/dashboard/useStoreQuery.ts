import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type QueryInput,
  type QueryName,
  type QueryResults,
  StoreError,
  type StoreInterface,
} from '@/lib/journey/commands';
import { shareStructure } from './shareStructure';

export interface StoreAnswer<Result> {
  /** Null until the first answer, and after the question has changed to one that was not answered yet. */
  readonly data: Result | null;
  /** Why the latest reading failed; what was read before stays in `data`. */
  readonly error: unknown;
  readonly reload: () => void;
}

/** Reads from the store, and again after every change, whichever window made it. */
export function useStoreQuery<Name extends QueryName>(
  store: StoreInterface,
  name: Name,
  input: QueryInput<Name>,
): StoreAnswer<QueryResults[Name]> {
  const key = JSON.stringify([name, input]);
  const [answer, setAnswer] = useState<{ key: string; data: QueryResults[Name] | null; error: unknown }>({
    key,
    data: null,
    error: null,
  });
  const reloadRef = useRef(() => {});

  useEffect(() => {
    let ended = false;
    let reading = false;
    let again = false;
    const [, question] = JSON.parse(key) as [Name, QueryInput<Name>];
    const read = async () => {
      if (reading) {
        // Many changes while one reading runs (an import) ask for one more reading, not for many.
        again = true;
        return;
      }
      reading = true;
      do {
        again = false;
        try {
          const data = await store.query(name, question);
          if (ended) return;
          setAnswer((old) => ({ key, data: shareStructure(old.data, data), error: null }));
        } catch (error) {
          if (ended) return;
          // What is gone must not stay on the screen; after any other failure what was read before still holds.
          const isGone = error instanceof StoreError && error.code === 'notFound';
          setAnswer((old) => ({ key, data: old.key === key && !isGone ? old.data : null, error }));
        }
      } while (again);
      reading = false;
    };
    reloadRef.current = () => void read();
    void read();
    const unsubscribe = store.subscribe(() => void read());
    return () => {
      ended = true;
      unsubscribe();
    };
  }, [store, name, key]);

  const reload = useCallback(() => reloadRef.current(), []);
  const current = answer.key === key;
  return { data: current ? answer.data : null, error: current ? answer.error : null, reload };
}
