import { briefMessages } from '@/lib/i18n/briefs';
import { useDashboard } from '../dashboardTools';
import { ReadingState } from '../ReadingState';
import { formatRoute, studyRoute } from '../route';
import { StateMessage } from '../StateMessage';
import type { StudySectionProps } from '../study/sectionProps';
import { useStoreQuery } from '../useStoreQuery';
import { BriefComparison } from './BriefComparison';
import { BriefEditor } from './BriefEditor';
import { BriefList } from './BriefList';

/** The study's briefs: all of them, one that is open, or the walkthroughs by it beside each other. */
export function BriefsSection({ records, id, part }: StudySectionProps) {
  const { store, language } = useDashboard();
  const words = briefMessages[language];
  const { data, error, reload } = useStoreQuery(store, 'briefs', { studyId: records.study.id });
  if (!data) return <ReadingState error={error} onRetry={reload} />;
  if (id === null) return <BriefList records={records} briefs={data} />;
  const summary = data.briefs.find(({ brief }) => brief.id === id);
  if (!summary) {
    return (
      <StateMessage title={words.gone} text={words.goneHint}>
        <a href={formatRoute(studyRoute('briefs'))}>{words.allBriefs}</a>
      </StateMessage>
    );
  }
  if (part === 'comparison') return <BriefComparison key={id} summary={summary} briefs={data} />;
  return <BriefEditor key={id} summary={summary} briefs={data} records={records} />;
}
