import { useDashboard } from '../dashboardTools';
import { ReadingState } from '../ReadingState';
import { useStoreQuery } from '../useStoreQuery';
import { CommentsCard } from './CommentsCard';
import { ObserversCard } from './ObserversCard';
import styles from './TeamScreen.module.css';

/** Who observes, and what they still have to talk about. */
export function TeamScreen() {
  const { store, messages } = useDashboard();
  const { data: records, error, reload } = useStoreQuery(store, 'studyRecords', { studyId: null });
  if (!records) return <ReadingState screen={messages.team} error={error} onRetry={reload} />;
  return (
    <div className={styles.screen}>
      <h1 className={styles.heading}>{messages.team}</h1>
      <div className={styles.columns}>
        <ObserversCard observers={records.observers} me={records.me} />
        <CommentsCard records={records} />
      </div>
    </div>
  );
}
