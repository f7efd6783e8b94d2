import { useEffect, useState } from 'react';
import { Button, Unseen } from '@/components/controls';
import { errorMessages } from '@/lib/i18n/errors';
import { useDashboard } from './dashboardTools';
import styles from './ReadingState.module.css';
import { StateMessage } from './StateMessage';
import { wordError } from './wordError';

const shownAfterMs = 400;

export interface ReadingStateProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Of the screen, where it stands for a whole one: that would be without a heading. */
  readonly screen?: string;
}

/** Stands for a screen until it has been read, or says why it could not be. */
export function ReadingState({ error, onRetry, screen }: ReadingStateProps) {
  const { messages, language } = useDashboard();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    // Reading mostly takes a blink: a word that flashes by would only disturb.
    const timer = setTimeout(() => setSlow(true), shownAfterMs);
    return () => clearTimeout(timer);
  }, []);
  if (error !== null) {
    const { title, action, detail } = wordError(error, language, 'reading');
    return (
      <>
        {screen === undefined ? null : (
          <h1 className={styles.heading}>
            <Unseen>{screen}</Unseen>
          </h1>
        )}
        <StateMessage role="alert" title={title} text={action} detail={messages.whatIsWrong(detail)}>
          <Button look="primary" onClick={onRetry}>
            {errorMessages[language].retry}
          </Button>
        </StateMessage>
      </>
    );
  }
  return slow ? <StateMessage role="status" title={messages.loading} /> : null;
}
