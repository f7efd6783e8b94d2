import { useEffect, useState } from 'react';
import { Unseen } from '@/components/controls';
import { reviewMessages } from '@/lib/i18n/reviews';
import { StoreError, type StoreInterface } from '@/lib/journey/commands';
import type { ReviewSweep, SweepStore } from '@/lib/journey/reviewSweep';
import { useDashboard } from '../dashboardTools';
import { ReadingState } from '../ReadingState';
import { StateMessage } from '../StateMessage';
import { useStoreQuery } from '../useStoreQuery';
import { SweepCoder } from './SweepCoder';

/** The reviews of a page, gone through one by one. Where the sweep is not known any more, it says so. */
export function SweepScreen({ id }: { readonly id: string }) {
  const { store, sweeps, language, reportError } = useDashboard();
  const messages = reviewMessages[language];
  const [read, setRead] = useState<{ readonly id: string; readonly sweep: ReviewSweep | null } | null>(null);
  const studyId = read?.id === id ? (read.sweep?.studyId ?? null) : null;
  const records = useStoreQuery(store, 'studyRecords', { studyId });
  useEffect(() => {
    let isGone = false;
    boundSweep(store, sweeps, id).then(
      (sweep) => isGone || setRead({ id, sweep }),
      (error: unknown) => {
        reportError(error);
        if (!isGone) setRead({ id, sweep: null });
      },
    );
    return () => {
      isGone = true;
    };
  }, [store, sweeps, id, reportError]);

  if (records.error instanceof StoreError && records.error.code === 'notFound') {
    return (
      <>
        <h1>
          <Unseen>{messages.sweepTitle}</Unseen>
        </h1>
        <StateMessage title={messages.studyGone} text={messages.goneHint} />
      </>
    );
  }
  if (!records.data || read?.id !== id) {
    return <ReadingState screen={messages.sweepTitle} error={records.error} onRetry={records.reload} />;
  }
  if (read.sweep === null || read.sweep.reviews.length === 0) {
    return (
      <>
        <h1>
          <Unseen>{messages.sweepTitle}</Unseen>
        </h1>
        <StateMessage title={read.sweep === null ? messages.gone : messages.empty} text={messages.goneHint} />
      </>
    );
  }
  return <SweepCoder key={id} initial={read.sweep} records={records.data} />;
}

/** The sweep, bound to its study: that of its journey, else the one that is worked in as it is opened first. */
async function boundSweep(store: StoreInterface, sweeps: SweepStore, id: string): Promise<ReviewSweep | null> {
  const sweep = await sweeps.get(id);
  if (sweep === null || sweep.studyId !== null) return sweep;
  const studies = await store.query('studies', {});
  const ofJourney = studies.find(({ journeys }) => journeys.some((journey) => journey.id === sweep.journeyId));
  // The study that is worked in comes first.
  const bound = { ...sweep, studyId: (ofJourney ?? studies[0])?.id ?? null };
  await sweeps.put(bound);
  return bound;
}
