import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import styles from './Group.module.css';

export interface GroupProps {
  /** Which group: what was opened stays open in the next touchpoint. */
  readonly id: string;
  readonly title: string;
  /** What is filled in inside. */
  readonly summary: string;
  readonly isOpen?: boolean;
  /** Told when it is opened, or stands open from the start. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** Opened and folded by hand, for as long as the dashboard is open. */
const chosen = new Map<string, boolean>();

/** A group of fields that folds, with a heading. */
export function Group({ id, title, summary, isOpen = false, onOpen, children }: GroupProps) {
  const [open, setOpen] = useState(chosen.get(id) ?? isOpen);
  const opened = useEffectEvent(() => onOpen?.());
  useEffect(() => {
    if (open) opened();
  }, [open]);
  return (
    <details
      className={styles.group}
      open={open}
      onToggle={(event) => {
        // Folding inside of it comes by here too.
        if (event.target !== event.currentTarget) return;
        chosen.set(id, event.currentTarget.open);
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <span className={styles.summary}>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
