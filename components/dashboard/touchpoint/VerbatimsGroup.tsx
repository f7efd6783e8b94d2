import { verbatimMessages } from '@/lib/i18n/touchpoint';
import { useDashboard } from '../dashboardTools';
import { VerbatimList } from '../verbatim/VerbatimList';
import { useTouchpointEditing } from './editing';
import { Group } from './Group';

/** What customers say, under the touchpoint where it was read. */
export function VerbatimsGroup() {
  const { language, format } = useDashboard();
  const { touchpoint, detail, records, words } = useTouchpointEditing();
  const count = detail.verbatims.length;
  const { verbatims, countOf } = verbatimMessages[language];
  return (
    <Group
      id="verbatims"
      title={verbatims}
      summary={count === 0 ? words.nothingFilled : countOf(count, format.number(count))}
    >
      <VerbatimList
        verbatims={detail.verbatims.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt))}
        records={records}
        evidence={detail.evidence}
        born={{
          touchpointId: touchpoint.id,
          journeyId: touchpoint.journeyId,
          stageId: touchpoint.stageId,
          brandId: touchpoint.brandId,
        }}
      />
    </Group>
  );
}
