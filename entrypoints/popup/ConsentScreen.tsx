import { useEffect, useRef } from 'react';
import { Button } from '@/components/controls';
import { consentMessages } from '@/lib/i18n/consent';
import type { Language } from '@/lib/i18n/section';
import styles from './ConsentScreen.module.css';

export interface ConsentScreenProps {
  readonly language: Language;
  readonly onAgree: () => void;
  readonly onDecline: () => void;
}

/** In a private window, before the person has agreed: nothing was read, captured or kept. */
export function ConsentScreen({ language, onAgree, onDecline }: ConsentScreenProps) {
  const messages = consentMessages[language];
  const decline = useRef<HTMLButtonElement>(null);
  useEffect(() => decline.current?.focus(), []);
  return (
    <div className={styles.screen}>
      <svg className={styles.mask} width="40" height="40" viewBox="0 0 40 40" aria-hidden="true">
        <path d="M4 14c5-3 11-3 16 0 5-3 11-3 16 0 0 8-3 14-9 14-3 0-5-3-7-5-2 2-4 5-7 5-6 0-9-6-9-14z" />
        <path
          className={styles.eyes}
          d="M10 18c2-1.5 4-1.5 6 .5-2 1.8-5 1.8-6-.500zm20 0c-2-1.5-4-1.5-6 .5 2 1.8 5 1.8 6-.500z"
        />
      </svg>
      <h1 className={styles.heading}>{messages.title}</h1>
      <p>{messages.what}</p>
      <p>{messages.whatIf}</p>
      <p className={styles.undo}>{messages.undo}</p>
      <div className={styles.actions}>
        <Button ref={decline} onClick={onDecline}>
          {messages.decline}
        </Button>
        <Button look="primary" onClick={onAgree}>
          {messages.agree}
        </Button>
      </div>
    </div>
  );
}
