import { Button } from '@/components/controls';
import { errorMessages } from '@/lib/i18n/errors';
import { useDashboard } from '../dashboardTools';
import { CheckIcon } from '../icons';
import { wordError } from '../wordError';
import styles from './SaveStatus.module.css';
import type { SaveState } from './useRecordEdits';

/** Where saving stands: "Saved" only after the commit; what failed, why, and saving it again. */
export function SaveStatus({ save, onRetry }: { readonly save: SaveState; readonly onRetry: () => void }) {
  const { messages, language } = useDashboard();
  const failed = typeof save === 'object' ? wordError(save.failed, language, 'writing') : null;
  return (
    <>
      <span role="status" className={styles.status}>
        {save === 'saving' ? messages.saving : null}
        {save === 'saved' ? (
          <span className={styles.saved}>
            <CheckIcon /> {messages.saved}
          </span>
        ) : null}
        {failed ? <span className={styles.notSaved}>{messages.notSaved}</span> : null}
      </span>
      {failed ? (
        <div className={styles.failure} role="alert">
          <p>
            <strong>{failed.title}.</strong> {failed.action}
          </p>
          <p className={styles.detail}>{failed.detail}</p>
          <Button onClick={onRetry}>{errorMessages[language].retry}</Button>
        </div>
      ) : null}
    </>
  );
}
