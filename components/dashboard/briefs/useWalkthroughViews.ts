import { useEffect, useState } from 'react';
import type { WalkthroughView } from '@/lib/journey/commands';
import { useDashboard } from '../dashboardTools';

/** Walkthroughs with all that they recorded, and again after every change. Null until they are read; those that are gone are left out. */
export function useWalkthroughViews(ids: readonly string[]): readonly WalkthroughView[] | null {
  const { store, reportError } = useDashboard();
  const [views, setViews] = useState<readonly WalkthroughView[] | null>(null);
  const key = ids.join(' ');
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      turn += 1;
      const own = turn;
      const asked = key === '' ? [] : key.split(' ');
      const answers = await Promise.allSettled(
        asked.map((walkthroughId) => store.query('walkthrough', { walkthroughId })),
      );
      // A later reading knows more.
      if (own === turn) setViews(answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : [])));
    };
    void read().catch(reportError);
    const unsubscribe = store.subscribe(() => void read().catch(reportError));
    return () => {
      turn = Number.POSITIVE_INFINITY;
      unsubscribe();
    };
  }, [store, reportError, key]);
  return views;
}
