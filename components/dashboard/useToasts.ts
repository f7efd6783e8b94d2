import { useCallback, useRef, useState } from 'react';

export interface NewToast {
  readonly text: string;
  readonly tone?: 'plain' | 'danger';
  /** Group of the edit that its Undo takes back; the toast goes when that edit is taken back otherwise. */
  readonly group?: string | null;
  /** What Undo does where the edit is none of the store's. */
  readonly undo?: () => void;
  /** One of these is shown at a time: the newest. */
  readonly kind?: 'takenBack';
  /** More words, such as the details of an error. */
  readonly detail?: string;
}

export interface Toast extends NewToast {
  readonly id: number;
}

/** The newest few of what was done, and of what went wrong; older ones make room. */
const atMost = 4;

/** Whether one says again what the other says: a failure that comes with each letter typed is told once. */
function isSame(a: NewToast, b: NewToast): boolean {
  const canUndo = [a, b].some(({ group, undo }) => undo !== undefined || (group ?? null) !== null);
  return !canUndo && a.tone === b.tone && a.text === b.text && a.detail === b.detail;
}

export function useToasts() {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const nextId = useRef(1);
  const add = useCallback((toast: NewToast) => {
    const id = nextId.current++;
    setToasts((shown) => {
      const others = shown.filter((each) => (toast.kind ? each.kind !== toast.kind : !isSame(each, toast)));
      const ofTone = others.filter(({ tone = 'plain' }) => tone === (toast.tone ?? 'plain'));
      const leaving = ofTone.slice(0, Math.max(0, ofTone.length + 1 - atMost));
      // It stays the one that was read out already, and keeps the focus that is in it.
      const told = toast.tone === 'danger' ? shown.find((each) => isSame(each, toast)) : undefined;
      return [...others.filter((each) => !leaving.includes(each)), { ...toast, id: told?.id ?? id }];
    });
  }, []);
  const dismiss = useCallback((id: number) => setToasts((shown) => shown.filter((each) => each.id !== id)), []);
  /** Takes away those whose edit has been taken back. */
  const dismissGroups = useCallback(
    (groups: readonly string[]) =>
      setToasts((shown) =>
        shown.filter(({ group }) => group === undefined || group === null || !groups.includes(group)),
      ),
    [],
  );
  return { toasts, add, dismiss, dismissGroups };
}
