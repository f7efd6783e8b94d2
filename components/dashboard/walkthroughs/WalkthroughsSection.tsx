import { useDashboard } from '../dashboardTools';
import { ReadingState } from '../ReadingState';
import type { StudySectionProps } from '../study/sectionProps';
import { useStoreQuery } from '../useStoreQuery';
import { WalkthroughList } from './WalkthroughList';
import { WalkthroughScreen } from './WalkthroughScreen';

/** The study's walkthroughs: all of them, or one that is open: its trail or its report. */
export function WalkthroughsSection({ records, id, part }: StudySectionProps) {
  const { store } = useDashboard();
  const { data, error, reload } = useStoreQuery(store, 'walkthroughs', { studyId: records.study.id });
  if (id !== null) return <WalkthroughScreen key={id} id={id} isReport={part === 'report'} />;
  if (!data) return <ReadingState error={error} onRetry={reload} />;
  return <WalkthroughList records={records} walked={data} />;
}
