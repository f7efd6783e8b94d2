import { useEffect, useRef, useState } from 'react';
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

/**
 * What was just done, with its undo, and what went wrong. Of each kind the newest is shown, and the earlier ones behind it:
 * pointing at them, focus in them, or the count of them spreads them out. Each stays for ten seconds, or as long as they are spread out.
 */
export function Toasts({ toasts, ...props }: ToastsProps) {
  const failed = toasts.filter(({ tone }) => tone === 'danger');
  const done = toasts.filter(({ tone }) => tone !== 'danger');
  return (
    <section className={styles.region} aria-label={props.messages.notices}>
      {/* Only what comes is read out, and not all that is there once more. */}
      <div role="status" aria-atomic={false} className={styles.list}>
        <Stack toasts={failed} {...props} />
        <Stack toasts={done} {...props} />
      </div>
    </section>
  );
}

function Stack({ toasts, messages, onUndo, onDismiss }: ToastsProps) {
  const [isPointedAt, setPointedAt] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const [isChosen, setChosen] = useState(false);
  const several = toasts.length > 1;
  if (!several && isChosen) setChosen(false);
  const isHeld = isPointedAt || isFocused || (isChosen && several);
  const isSpread = several && isHeld;
  const stack = useRef<HTMLDivElement>(null);
  const before = useRef(toasts);
  useEffect(() => {
    const isNew = toasts.some((toast) => !before.current.includes(toast));
    before.current = toasts;
    const { activeElement, body } = document;
    if (!isFocused || stack.current?.contains(activeElement)) return;
    // The one that had the focus was dismissed: its neighbour has it now. Else nothing is to be held any more.
    const left = [...(stack.current?.querySelectorAll<HTMLElement>('[data-depth] button:last-of-type') ?? [])].at(-1);
    if (left && !isNew && (activeElement === null || activeElement === body)) left.focus();
    else setFocused(false);
  }, [toasts, isFocused]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only holds it; all it does are its buttons.
    <div
      ref={stack}
      className={styles.stack}
      data-folded={several && !isSpread}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      {toasts.map((toast, index) => (
        <ToastCard
          key={toast.id}
          toast={toast}
          depth={toasts.length - 1 - index}
          isHeld={isHeld}
          messages={messages}
          onUndo={onUndo}
          onDismiss={onDismiss}
        />
      ))}
      {several ? (
        <div className={styles.all}>
          <button type="button" aria-expanded={isSpread} onClick={() => setChosen(!isChosen)}>
            {messages.noticesCount(toasts.length)}
          </button>
          <button type="button" onClick={() => toasts.forEach(({ id }) => void onDismiss(id))}>
            {messages.dismissAll}
          </button>
        </div>
      ) : null}
    </div>
  );
}

interface ToastCardProps extends Omit<ToastsProps, 'toasts'> {
  readonly toast: Toast;
  /** How many newer ones there are. */
  readonly depth: number;
  readonly isHeld: boolean;
}

function ToastCard({ toast, depth, isHeld, messages, onUndo, onDismiss }: ToastCardProps) {
  const { id, tone = 'plain' } = toast;
  const canUndo = toast.undo !== undefined || (toast.group ?? null) !== null;
  useEffect(() => {
    // What went wrong stays until it has been read.
    if (isHeld || tone === 'danger') return;
    const timer = setTimeout(() => onDismiss(id), shownForMs);
    return () => clearTimeout(timer);
  }, [isHeld, tone, id, onDismiss]);
  return (
    <div className={`${styles.toast} ${tone === 'danger' ? styles.danger : ''}`} data-depth={depth}>
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
