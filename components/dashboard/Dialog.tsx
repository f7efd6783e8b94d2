import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';
import { CrossIcon } from './icons';

export interface DialogProps {
  readonly title: string;
  readonly closeName: string;
  readonly onClose: () => void;
  /** `whole`: all of the window but a rim. */
  readonly size?: 'narrow' | 'wide' | 'picture' | 'whole';
  readonly children: ReactNode;
}

/** A modal dialog of the browser's own kind: it holds the focus, closes by Escape, and gives the focus back. */
export function Dialog({ title, closeName, onClose, size = 'narrow', children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // The browser would focus the first control, which closes the dialog again.
    dialog?.querySelector<HTMLElement>('[data-initial-focus]')?.focus();
    // Closed before it leaves the document, or the browser would not give the focus back to where it was.
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard it closes with Escape; the click is one beside it.
    <dialog
      ref={ref}
      className={`${styles.dialog} ${styles[size]}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div className={styles.box}>
        <header className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <button type="button" className={styles.close} aria-label={closeName} onClick={onClose}>
            <CrossIcon />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** The row of buttons at a dialog's foot. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
