import { Button, Notice } from '@/components/controls';
import type { QuickFormErrorCode } from '@/components/quickForm';
import { errorMessages } from '@/lib/i18n/errors';
import { popupNotices } from '@/lib/i18n/popupNotices';
import type { Language } from '@/lib/i18n/section';
import styles from './OpenFailure.module.css';

export interface OpenFailureProps {
  readonly code: QuickFormErrorCode;
  readonly detail: string;
  readonly language: Language;
  readonly onRetry: () => void;
}

/** The form could not be filled in, as the store did not answer: why, and to try again. */
export function OpenFailure({ code, detail, language, onRetry }: OpenFailureProps) {
  const messages = errorMessages[language];
  return (
    <div className={styles.failure}>
      <h1 className={styles.heading}>{popupNotices[language].cannotOpen}</h1>
      <Notice tone="danger" role="alert" title={messages[code]}>
        <p>{messages[`${code}Action`]}</p>
        <p>{detail}</p>
      </Notice>
      <Button look="primary" onClick={onRetry}>
        {messages.retry}
      </Button>
    </div>
  );
}
