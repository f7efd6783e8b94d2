import { KeyCap } from '@/components/controls';
import { pageToolsMessages } from '@/lib/i18n/pageTools';
import type { Language } from '@/lib/i18n/section';
import { formKeys } from './formKeys';
import styles from './PictureProgress.module.css';

export interface PictureProgressProps {
  /** 0..1. */
  readonly share: number;
  readonly language: Language;
  /** BCP 47. */
  readonly locale: string;
  readonly onCancel?: (() => void) | undefined;
}

/** How much of a picture of the whole page is there, and how to end it. */
export function PictureProgress({ share, language, locale, onCancel }: PictureProgressProps) {
  const messages = pageToolsMessages[language];
  const percent = share.toLocaleString(locale, { style: 'percent' });
  return (
    <div className={styles.progress}>
      <progress className={styles.bar} aria-label={messages.fullPageTaking} max={1} value={share} />
      <span className={styles.words}>
        {messages.fullPage} {percent}
      </span>
      {onCancel ? (
        <button type="button" className={styles.cancel} aria-keyshortcuts={formKeys.pictureTools} onClick={onCancel}>
          {messages.cancel}
          <KeyCap>{formKeys.pictureTools}</KeyCap>
        </button>
      ) : null}
    </div>
  );
}
