import type { ReactNode } from 'react';
import { KeyCap } from '@/components/controls';
import { quickFormMessages } from '@/lib/i18n/quickForm';
import { formKeys } from './formKeys';
import type { QuickFormProps } from './quickFormProps';
import styles from './TopBar.module.css';

export interface TopBarProps
  extends Pick<QuickFormProps, 'language' | 'place' | 'onOpenDashboard' | 'onTagPart' | 'partToTag'> {
  /** How many forms of other pages are unfinished; 0 hides the button. */
  readonly unfinished: number;
  readonly showsUnfinished: boolean;
  readonly onToggleUnfinished: () => void;
  /** What comes later and must move nothing below. */
  readonly children?: ReactNode;
}

/** Where this is, and the ways on from here. */
export function TopBar(props: TopBarProps) {
  const { language, place, onOpenDashboard, onTagPart, unfinished, showsUnfinished, onToggleUnfinished } = props;
  const messages = quickFormMessages[language];
  const tagPart = { selection: messages.tagSelection, pick: messages.pickPart, another: messages.pickAnother }[
    props.partToTag ?? 'pick'
  ];
  return (
    <header className={styles.top}>
      <svg className={styles.logo} width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 11c4 0 3.5 8 7.5 8S13 7 18 7" />
        <circle cx="18" cy="7" r="4" />
      </svg>
      <h1 className={styles.place}>{place ?? messages.formName}</h1>
      {unfinished > 0 ? (
        <button
          type="button"
          className={`${styles.action} ${styles.worded}`}
          aria-expanded={showsUnfinished}
          aria-keyshortcuts={formKeys.unfinished}
          title={messages.unfinishedHint}
          onClick={onToggleUnfinished}
        >
          {messages.unfinished(unfinished)}
          <KeyCap>{formKeys.unfinished}</KeyCap>
        </button>
      ) : null}
      {props.children}
      {onTagPart ? (
        <button
          type="button"
          className={styles.action}
          aria-label={tagPart}
          aria-keyshortcuts={formKeys.tagPart}
          title={tagPart}
          onClick={onTagPart}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 5V3.5A1.5 1.5 0 0 1 3.5 2H5m6 0h1.5A1.5 1.5 0 0 1 14 3.5V5M5 14H3.5A1.5 1.5 0 0 1 2 12.5V11M7 7l7 2.5-3 1.5-1.5 3z" />
          </svg>
          <KeyCap>{formKeys.tagPart}</KeyCap>
        </button>
      ) : null}
      {onOpenDashboard ? (
        <button
          type="button"
          className={styles.action}
          aria-label={messages.openDashboard}
          aria-keyshortcuts={formKeys.openDashboard}
          title={messages.openDashboard}
          onClick={onOpenDashboard}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2.5 2.5h11v11h-11zM2.5 6h11M6.5 6v7.5" />
          </svg>
          <KeyCap>{formKeys.openDashboard}</KeyCap>
        </button>
      ) : null}
    </header>
  );
}
