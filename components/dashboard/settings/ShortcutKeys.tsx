import styles from './ShortcutKeys.module.css';

export interface ShortcutKeysProps {
  /** As the browser names it: "Alt+Shift+J"; on a Mac the signs alone: "⌥⇧J". */
  readonly keys: string;
  readonly size?: 'small' | 'middle' | 'large';
  readonly separator?: string;
}

/** A combination of keys, each as a key. Reads as one text. */
export function ShortcutKeys({ keys, size = 'small', separator = '+' }: ShortcutKeysProps) {
  const caps = keys.split('+').filter((cap) => cap !== '');
  return (
    <kbd className={`${styles.keys} ${styles[size]}`}>
      {caps.map((cap, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a combination does not change its order, only as a whole.
        <span key={index} className={styles.part}>
          {index > 0 && separator !== '' ? <span className={styles.plus}>{separator}</span> : null}
          <span className={styles.cap}>{cap}</span>
        </span>
      ))}
    </kbd>
  );
}
