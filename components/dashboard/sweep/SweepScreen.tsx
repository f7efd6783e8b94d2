import { useEffect, useState } from 'react';
import { Unseen } from '@/components/controls';
import { reviewMessages } from '@/lib/i18n/reviews';
import type { ReviewSweep } from '@/lib/journey/reviewSweep';
import { useDashboard } from '../dashboardTools';
import { ReadingState } from '../ReadingState';
import { StateMessage } from '../StateMessage';
import { useStoreQuery } from '../useStoreQuery';
import { SweepCoder } from './SweepCoder';

/** The reviews of a page, gone through one by one. Where the sweep is not known any more, it says so. */
export function SweepScreen({ id }: { readonly id: string }) {
  const { store, sweeps, language, reportError } = useDashboard();
  const messages = reviewMessages[language];
  const records = useStoreQuery(store, 'studyRecords', { studyId: null });
  const [read, setRead] = useState<{ readonly id: string; readonly sweep: ReviewSweep | null } | null>(null);
  useEffect(() => {
    let isGone = false;
    sweeps.get(id).then(
      (sweep) => isGone || setRead({ id, sweep }),
      (error: unknown) => {
        reportError(error);
        if (!isGone) setRead({ id, sweep: null });
      },
    );
    return () => {
      isGone = true;
    };
  }, [sweeps, id, reportError]);

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
