import { journeyMessages } from '@/lib/i18n/journeys';
import { useDashboard } from '../dashboardTools';
import { formatRoute, studyRoute } from '../route';
import { StateMessage } from '../StateMessage';
import type { StudySectionProps } from '../study/sectionProps';
import { JourneyEditor } from './JourneyEditor';
import { JourneyList } from './JourneyList';

/** The study's journeys: all of them, or one that is open. */
export function JourneysSection({ records, id }: StudySectionProps) {
  const { language } = useDashboard();
  const words = journeyMessages[language];
  if (id === null) return <JourneyList records={records} />;
  const journey = records.journeys.find((each) => each.id === id);
  if (journey) return <JourneyEditor key={id} journey={journey} records={records} />;
  return (
    <StateMessage title={words.gone} text={words.goneHint}>
      <a href={formatRoute(studyRoute('journeys'))}>{words.allJourneys}</a>
    </StateMessage>
  );
}
