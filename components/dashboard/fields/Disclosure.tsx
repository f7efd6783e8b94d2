import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly title: string;
  /** Whether its title is a heading of this level: where it holds a part of a page rather than a few fields. */
  readonly heading?: 3;
  /** What is filled in inside, for whoever does not open it. */
  readonly summary?: string;
  /** Whether it is open without having been opened by hand. */
  readonly isOpen?: boolean;
  /** What was opened or folded by hand under this name stays so wherever it is shown next. */
  readonly rememberedAs?: string;
  /** Told when it is opened, or stands open from the start. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** Opened and folded by hand, for as long as the dashboard is open. */
const chosen = new Map<string, boolean>();

/** A group of fields that is folded away until it is wanted. */
export function Disclosure(props: DisclosureProps) {
  const { title, heading, summary, isOpen = false, rememberedAs, onOpen, children } = props;
  const [open, setOpen] = useState((rememberedAs === undefined ? undefined : chosen.get(rememberedAs)) ?? isOpen);
  const [wasWanted, setWanted] = useState(isOpen);
  if (isOpen !== wasWanted) {
    // What has since become a reason to open opens it; that the reason went does not fold it under somebody's hands.
    setWanted(isOpen);
    if (isOpen) setOpen(true);
  }
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
        if (rememberedAs !== undefined) chosen.set(rememberedAs, event.currentTarget.open);
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.head}>
        {heading === undefined ? (
          <span className={styles.title}>{title}</span>
        ) : (
          <h3 className={styles.title}>{title}</h3>
        )}
        {summary === undefined || summary === '' ? null : <span className={styles.summary}>{summary}</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
