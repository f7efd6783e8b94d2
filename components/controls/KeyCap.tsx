import styles from './KeyCap.module.css';

export interface KeyCapProps {
  readonly children: string;
  /** What it lies on: its colours follow. */
  readonly on?: 'surface' | 'accent';
}

/** A key as the keyboard prints it. For eyes only: assistive technology reads `aria-keyshortcuts` of the control instead. */
export function KeyCap({ children, on = 'surface' }: KeyCapProps) {
  return (
    <span className={`${styles.keyCap} ${on === 'accent' ? styles.onAccent : ''}`} aria-hidden="true">
      {children}
    </span>
  );
}
