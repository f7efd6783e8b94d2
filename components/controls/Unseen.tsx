import type { ReactNode } from 'react';
import styles from './Unseen.module.css';

/** Words for screen readers only, where the eye has the context that they give. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  return <span className={styles.unseen}>{children}</span>;
}
