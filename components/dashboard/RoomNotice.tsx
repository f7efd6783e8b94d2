import { useEffect, useState } from 'react';
import { evidenceMessages } from '@/lib/i18n/evidence';
import { scarceRoom } from '@/lib/journey/storageRoom';
import { useDashboard } from './dashboardTools';
import { CrossIcon } from './icons';
import styles from './RoomNotice.module.css';

/** Says, once and quietly, that the room for evidence runs out, before a save has to fail. */
export function RoomNotice() {
  const { store, language, messages, format, storageEstimate } = useDashboard();
  const words = evidenceMessages[language];
  const [free, setFree] = useState<number | null>(null);
  const [isDismissed, setDismissed] = useState(false);
  useEffect(() => {
    let ended = false;
    const look = () =>
      void storageEstimate().then(
        (estimate) => {
          if (!ended) setFree(scarceRoom(estimate));
        },
        // A browser that does not say has nothing to warn of.
        () => {},
      );
    look();
    const unsubscribe = store.subscribe(look);
    return () => {
      ended = true;
      unsubscribe();
    };
  }, [store, storageEstimate]);
  if (free === null || isDismissed) return null;
  return (
    <aside className={styles.notice} aria-label={words.roomTitle}>
      <p>
        <strong>{words.roomTitle}.</strong> {words.roomText(format.bytes(free))}{' '}
        <a href="#/settings">{words.openStorage}</a>
      </p>
      <button
        type="button"
        className={styles.dismiss}
        aria-label={messages.dismiss}
        title={messages.dismiss}
        onClick={() => setDismissed(true)}
      >
        <CrossIcon />
      </button>
    </aside>
  );
}
