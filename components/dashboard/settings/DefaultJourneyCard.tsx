import type { QuickTagContext } from '@/lib/journey/commands';
import { useDashboard } from '../dashboardTools';
import { Choice } from '../fields/SavedFields';
import { ReadingState } from '../ReadingState';
import { useStoreQuery } from '../useStoreQuery';
import { SettingsCard } from './SettingsCard';
import { useSettingsWords } from './useSettingsWords';

/** The journey that the quick form offers first, of whichever study. */
export function DefaultJourneyCard({ context }: { readonly context: QuickTagContext }) {
  const { store, history, messages, announce, reportError } = useDashboard();
  const words = useSettingsWords();
  const { data: studies, error, reload } = useStoreQuery(store, 'studies', {});
  const choose = (journeyId: string) => {
    const journey = studies?.flatMap(({ journeys }) => journeys).find(({ id }) => id === journeyId);
    if (!journey) return;
    const label = messages.madeCurrent(journey.title);
    history.run('selectJourney', { journeyId }, { label }).then(() => announce(label), reportError);
  };
  return (
    <SettingsCard title={words.newTags} text={words.newTagsText}>
      {studies ? (
        <Choice
          name={words.defaultJourney}
          value={context.currentJourneyId}
          options={studies.flatMap(({ name, journeys }) =>
            journeys.map(({ id, title }) => ({ value: id, label: title, group: name })),
          )}
          onChoose={choose}
        />
      ) : (
        <ReadingState error={error} onRetry={reload} />
      )}
    </SettingsCard>
  );
}
