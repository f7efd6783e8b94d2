import { type ReactNode, useState } from 'react';
import { Button } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import type { Committed } from '@/lib/journey/commands';
import styles from './panel.module.css';
import { usePanel } from './panelTools';

/** A line that takes the last act of its part back, until the next one. */
export function useUndo(): {
  /** Says what was done, and offers to undo it; nothing where nothing came of it. */
  readonly offer: (done: Committed | null, text: string) => void;
  readonly line: ReactNode;
} {
  const { run, language, announce } = usePanel();
  const messages = walkthroughMessages[language];
  const [last, setLast] = useState<{ readonly group: string; readonly text: string } | null>(null);
  return {
    offer(done, text) {
      if (!done?.group) return;
      setLast({ group: done.group, text });
      announce(text);
    },
    line:
      last === null ? null : (
        <p className={styles.row}>
          {last.text}
          <Button
            key={last.group}
            look="quiet"
            // What was pressed is gone.
            autoFocus
            onClick={() => void run('undo', { group: last.group }).then(() => setLast(null))}
          >
            {messages.undo}
          </Button>
        </p>
      ),
  };
}
