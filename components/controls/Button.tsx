import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { KeyCap } from './KeyCap';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary`: the one thing to do here. `plain`: beside it. `quiet`: no frame until pointed at. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  /** The key that does the same, as the keyboard prints it. */
  readonly keyCap?: string | undefined;
  readonly children: ReactNode;
}

/** A button that shows its key. The key is not part of its accessible name. */
export function Button({ look = 'plain', keyCap, children, className, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[look], className].filter(Boolean).join(' ');
  return (
    <button type="button" className={classes} aria-keyshortcuts={keyCap} {...rest}>
      <span className={styles.text}>{children}</span>
      {keyCap === undefined ? null : <KeyCap on={look === 'primary' ? 'accent' : 'surface'}>{keyCap}</KeyCap>}
    </button>
  );
}
