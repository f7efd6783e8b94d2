import { useCallback, useEffect, useRef, useState } from 'react';
import { StoreError, type StudyView } from '@/lib/journey/commands';
import { useDashboard } from '../dashboardTools';
import type { StoreAnswer } from '../useStoreQuery';
import { applyStudyChanges } from './applyStudyChanges';

/**
 * The study with all its touchpoints: read once, then after every change only what has changed. Of ten thousand touchpoints an edit
 * of one costs the reading of one.
 */
export function useStudyView(): StoreAnswer<StudyView> {
  const { store } = useDashboard();
  const [answer, setAnswer] = useState<{ data: StudyView | null; error: unknown }>({ data: null, error: null });
  const reloadRef = useRef(() => {});

  useEffect(() => {
    let ended = false;
    let reading = false;
    let again = false;
    let known: StudyView | null = null;
    const readOnce = async (): Promise<StudyView> => {
      if (known) {
        const changes = await store.query('studyChanges', { studyId: null, since: known.seq });
        if (changes && changes.study.id === known.study.id) return applyStudyChanges(known, changes);
      }
      return store.query('studyView', { studyId: null });
    };
    const read = async () => {
      // Many changes while one reading runs ask for one more reading, not for many.
      again = true;
      if (reading) return;
      reading = true;
      while (again) {
        again = false;
        try {
          const data = await readOnce();
          if (ended) return;
          known = data;
          setAnswer({ data, error: null });
        } catch (error) {
          if (ended) return;
          const isGone = error instanceof StoreError && error.code === 'notFound';
          if (isGone) known = null;
          setAnswer((old) => ({ data: isGone ? null : old.data, error }));
        }
      }
      reading = false;
    };
    reloadRef.current = () => void read();
    void read();
    const unsubscribe = store.subscribe(() => void read());
    return () => {
      ended = true;
      unsubscribe();
    };
  }, [store]);

  const reload = useCallback(() => reloadRef.current(), []);
  return { ...answer, reload };
}
