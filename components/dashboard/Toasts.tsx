import { useEffect, useState } from 'react';
import { Button } from '@/components/controls';
import type { DashboardMessages } from '@/lib/i18n/dashboard';
import { CrossIcon } from './icons';
import styles from './Toasts.module.css';
import type { Toast } from './useToasts';

const shownForMs = 10_000;

export interface ToastsProps {
  readonly toasts: readonly Toast[];
  readonly messages: DashboardMessages;
  readonly onUndo: (toast: Toast) => void;
  readonly onDismiss: (id: number) => void;
}

/** What was just done, with its undo. Each stays for ten seconds, or as long as it is pointed at or focused. */
export function Toasts({ toasts, messages, onUndo, onDismiss }: ToastsProps) {
  return (
    <section className={styles.region} aria-label={messages.notices}>
      <div role="status" className={styles.list}>
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} messages={messages} onUndo={onUndo} onDismiss={onDismiss} />
        ))}
      </div>
    </section>
  );
}

function ToastCard({ toast, messages, onUndo, onDismiss }: Omit<ToastsProps, 'toasts'> & { readonly toast: Toast }) {
  const [held, setHeld] = useState(false);
  const { id, tone = 'plain' } = toast;
  const canUndo = toast.undo !== undefined || (toast.group ?? null) !== null;
  useEffect(() => {
    // What went wrong stays until it has been read.
    if (held || tone === 'danger') return;
    const timer = setTimeout(() => onDismiss(id), shownForMs);
    return () => clearTimeout(timer);
  }, [held, tone, id, onDismiss]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only holds it; all it does are its buttons.
    <div
      className={`${styles.toast} ${tone === 'danger' ? styles.danger : ''}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className={styles.text}>
        <p>{toast.text}</p>
        {toast.detail === undefined ? null : <p className={styles.detail}>{toast.detail}</p>}
      </div>
      {canUndo ? (
        <Button look="quiet" className={styles.undo} onClick={() => onUndo(toast)}>
          {messages.undo}
        </Button>
      ) : null}
      <button type="button" className={styles.dismiss} aria-label={messages.dismiss} onClick={() => onDismiss(id)}>
        <CrossIcon />
      </button>
    </div>
  );
}
