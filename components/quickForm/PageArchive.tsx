import { pageToolsMessages } from '@/lib/i18n/pageTools';
import type { Language } from '@/lib/i18n/section';
import styles from './PageArchive.module.css';
import type { ArchiveState } from './quickFormProps';

export interface PageArchiveProps {
  readonly archive: ArchiveState;
  readonly language: Language;
  /** BCP 47. */
  readonly locale: string;
  readonly onLeaveOut?: (() => void) | undefined;
}

/** The page as a file, which is kept with the touchpoint: on its way, or how large it is. */
export function PageArchive({ archive, language, locale, onLeaveOut }: PageArchiveProps) {
  const messages = pageToolsMessages[language];
  return (
    <div className={styles.archive}>
      <svg className={styles.icon} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M3 1.5h5l3 3v8H3zM8 1.5v3h3" />
      </svg>
      <span className={styles.words}>
        {archive.state === 'pending' ? messages.archivePending : messages.archiveKept(sizeOf(archive.bytes, locale))}
      </span>
      {onLeaveOut ? (
        <button type="button" className={styles.leaveOut} onClick={onLeaveOut}>
          {messages.leaveArchiveOut}
        </button>
      ) : null}
    </div>
  );
}

function sizeOf(bytes: number, locale: string): string {
  const isLarge = bytes >= 1_000_000;
  return (bytes / (isLarge ? 1_000_000 : 1000)).toLocaleString(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
}
