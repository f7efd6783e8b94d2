import { useRef, useState } from 'react';
import { reviewMessages } from '@/lib/i18n/reviews';
import type { StudyRecords } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { ReviewSweep, SweptReview } from '@/lib/journey/reviewSweep';
import { useDashboard } from '../dashboardTools';
import { codesOf, verbatimOfSwept } from './verbatimOfSwept';

type Codes = Partial<Pick<SweptReview, 'stageId' | 'valence' | 'themeIds'>>;

interface Act {
  readonly at: number;
  readonly before: SweptReview;
  /** Of the command in the store; null where nothing was written there. */
  readonly group: string | null;
}

/** A sweep under way: each review that is kept becomes a verbatim at once, and how far it is lies on disk after every key. */
export function useSweep(initial: ReviewSweep, records: StudyRecords) {
  const { history, sweeps, language, reportError } = useDashboard();
  const messages = reviewMessages[language];
  const [sweep, setSweep] = useState(initial);
  const latest = useRef(initial);
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  const acts = useRef<Act[]>([]);
  const [actCount, setActCount] = useState(0);
  const noteAct = (act: Act) => setActCount(acts.current.push(act));
  const at = Math.min(sweep.position, sweep.reviews.length - 1);

  function amend(changes: Partial<ReviewSweep>): void {
    latest.current = { ...latest.current, ...changes, updatedAt: new Date().toISOString() };
    const next = latest.current;
    setSweep(next);
    // One after the other: an older state must not come last.
    writing.current = writing.current.then(() => sweeps.put(next)).catch(reportError);
  }

  function replace(place: number, swept: SweptReview, position = latest.current.position): void {
    amend({ position, reviews: latest.current.reviews.map((each, index) => (index === place ? swept : each)) });
  }

  function placeNow(): number {
    return Math.min(latest.current.position, latest.current.reviews.length - 1);
  }

  /** The next open one, round and round; the next one where all are done. */
  function nextPlace(from: number): number {
    const { reviews } = latest.current;
    const order = reviews.map((_, by) => (from + 1 + by) % reviews.length);
    return (
      order.find((place) => reviews[place]?.state === 'open' && place !== from) ??
      Math.min(from + 1, reviews.length - 1)
    );
  }

  return {
    sweep,
    at,
    canUndo: actCount > 0,
    go(place: number): void {
      if (place >= 0 && place < latest.current.reviews.length) amend({ position: place });
    },
    choose(changes: Partial<Pick<ReviewSweep, 'brandId' | 'journeyId'>>): void {
      amend(changes);
    },
    /** Codes the review; one that is kept already, in its verbatim as well. */
    code(codes: Codes): void {
      const place = placeNow();
      const before = latest.current.reviews[place];
      if (!before) return;
      const swept = { ...before, ...codes };
      replace(place, swept);
      if (before.state !== 'kept') return;
      const act = { type: 'verbatims' as const, id: before.verbatimId, changes: codesOf(swept) };
      history
        .run('editRecord', act, { label: messages.verbatimChanged })
        .then(({ group }) => noteAct({ at: place, before, group }), reportError);
    },
    keep(): void {
      const place = placeNow();
      const before = latest.current.reviews[place];
      if (!before) return;
      if (before.state === 'kept') {
        amend({ position: nextPlace(place) });
        return;
      }
      const fields = verbatimOfSwept(before, latest.current, records);
      replace(place, { ...before, state: 'kept' }, nextPlace(place));
      history
        .run('createRecord', { type: 'verbatims', id: before.verbatimId, fields }, { label: messages.verbatimSaved })
        .then(
          ({ group }) => noteAct({ at: place, before, group }),
          (error: unknown) => {
            // It is not there: it must not look as if it was.
            replace(place, before, place);
            reportError(error);
          },
        );
    },
    skip(): void {
      const place = placeNow();
      const before = latest.current.reviews[place];
      if (!before || before.state === 'kept') return;
      noteAct({ at: place, before, group: null });
      replace(place, { ...before, state: 'skipped' }, nextPlace(place));
    },
    /** Takes back what was last kept, coded or skipped, and goes there. */
    async undo(): Promise<void> {
      const act = acts.current.pop();
      if (!act) return;
      setActCount(acts.current.length);
      const now = latest.current.reviews[act.at];
      try {
        if (act.group !== null && (await history.undo(act.group)) === null) return;
      } catch (error) {
        reportError(error);
        return;
      }
      // The id of a deleted record is never used again.
      const wasMade = act.before.state !== 'kept' && now?.state === 'kept';
      replace(act.at, wasMade ? { ...act.before, verbatimId: newId() } : act.before, act.at);
    },
  };
}
