import { useEffect, useRef } from 'react';
import { Button, EmotionFace } from '@/components/controls';
import type { QuickFormMessages } from '@/lib/i18n/quickForm';
import { formKeys } from './formKeys';
import styles from './SavedPanel.module.css';

export interface SavedPanelProps {
  readonly valence: number | null;
  /** What was saved: "Consideration · Positive", and what is to be coded. */
  readonly title: string;
  readonly messages: QuickFormMessages;
  readonly onDone: () => void;
  readonly onUndo?: (() => void) | undefined;
  readonly onOpenMap?: (() => void) | undefined;
}

/** What can be done once it is saved. That it is saved says the status line above, which stays in the document for screen readers. */
export function SavedPanel({ valence, title, messages, onDone, onUndo, onOpenMap }: SavedPanelProps) {
  const done = useRef<HTMLButtonElement>(null);
  // So that Enter closes.
  useEffect(() => done.current?.focus(), []);
  return (
    <div className={styles.panel}>
      <div className={styles.what}>
        <EmotionFace valence={valence} size={28} />
        <p className={styles.title}>{title}</p>
      </div>
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
        <Button look="primary" ref={done} keyCap={messages.saveKey} aria-keyshortcuts="Enter" onClick={onDone}>
          {messages.done}
        </Button>
      </div>
    </div>
  );
}
