import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What is focused once a list is drawn anew. */
export interface Refocus {
  /** Of the row, which has it as `data-row`. */
  readonly id: string;
  readonly part: 'up' | 'down' | 'remove';
}

/**
 * Keeps the focus in a list whose rows are moved and removed by their buttons: at the same button of the row that moved, or at the row
 * that took the place of one. `drawn` is what changes when the rows do.
 */
export function useRefocus(list: RefObject<HTMLElement | null>, drawn: unknown): RefObject<Refocus | null> {
  const next = useRef<Refocus | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is what makes a row appear elsewhere.
  useLayoutEffect(() => {
    const target = next.current;
    next.current = null;
    if (target === null) return;
    const row = [...(list.current?.children ?? [])].find((each) => each.getAttribute('data-row') === target.id);
    const part = `[data-part="${target.part}"]`;
    const button = row?.querySelector<HTMLElement>(`button${part}, ${part} button`);
    // Where the last one stands alone, it cannot be removed.
    (button ?? row?.querySelector<HTMLElement>('input'))?.focus();
  }, [drawn]);
  return next;
}
