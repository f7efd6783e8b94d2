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

/** The newest few; older ones make room. */
const atMost = 3;

export function useToasts() {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const nextId = useRef(1);
  const add = useCallback((toast: NewToast) => {
    const id = nextId.current++;
    setToasts((shown) => {
      const others = toast.kind === undefined ? shown : shown.filter(({ kind }) => kind !== toast.kind);
      return [...others.slice(1 - atMost), { ...toast, id }];
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
