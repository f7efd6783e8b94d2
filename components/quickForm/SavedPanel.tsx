import { useEffect, useRef } from 'react';
import { Button, EmotionFace } from '@/components/controls';
import { pageToolsMessages } from '@/lib/i18n/pageTools';
import { quickFormMessages } from '@/lib/i18n/quickForm';
import { quickFormLaterMessages } from '@/lib/i18n/quickFormLater';
import type { Language } from '@/lib/i18n/section';
import { formKeys } from './formKeys';
import styles from './SavedPanel.module.css';

export interface SavedPanelProps {
  readonly valence: number | null;
  /** What was saved: "Consideration · Positive", and what is to be coded. */
  readonly title: string;
  readonly language: Language;
  /** Whether evidence is still being taken, which comes to the touchpoint by itself. */
  readonly isFullPageComing: boolean;
  readonly isArchiveComing: boolean;
  readonly onDone: () => void;
  readonly onUndo?: (() => void) | undefined;
  readonly onOpenMap?: (() => void) | undefined;
}

/** What can be done once it is saved. That it is saved says the status line above, which stays in the document for screen readers. */
export function SavedPanel(props: SavedPanelProps) {
  const { valence, title, language, onDone, onUndo, onOpenMap } = props;
  const messages = quickFormLaterMessages[language];
  const words = pageToolsMessages[language];
  const coming = [
    ...(props.isFullPageComing ? [words.comingFullPage] : []),
    ...(props.isArchiveComing ? [words.comingArchive] : []),
  ];
  const done = useRef<HTMLButtonElement>(null);
  // So that Enter closes.
  useEffect(() => done.current?.focus(), []);
  return (
    <div className={styles.panel}>
      <div className={styles.what}>
        <EmotionFace valence={valence} size={28} />
        <p className={styles.title}>{title}</p>
      </div>
      {coming.length > 0 ? (
        <p className={styles.coming}>
          {words.stillComing} {coming.join(', ')}
        </p>
      ) : null}
      <div className={styles.actions}>
        {onUndo ? (
          <Button look="quiet" keyCap={formKeys.undo} onClick={onUndo}>
            {messages.undo}
          </Button>
        ) : null}
        {onOpenMap ? (
          <Button keyCap={formKeys.openMap} onClick={onOpenMap}>
            {messages.openMap}
          </Button>
        ) : null}
        <Button
          look="primary"
          ref={done}
          keyCap={quickFormMessages[language].saveKey}
          aria-keyshortcuts="Enter"
          onClick={onDone}
        >
          {messages.done}
        </Button>
      </div>
    </div>
  );
}
