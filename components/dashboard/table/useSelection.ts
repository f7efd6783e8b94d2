import { useMemo, useState } from 'react';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';

export interface Selection {
  /** Of those that are shown: what a filter hides is not selected. */
  readonly ids: ReadonlySet<string>;
  /** From where a range reaches. */
  readonly anchor: string | null;
  /** Selects one or not any more; with `isRange`, all from the anchor to it. */
  toggle(id: string, isRange: boolean): void;
  extendTo(id: string): void;
  selectAll(): void;
  clear(): void;
}

const nothing: ReadonlySet<string> = new Set();

/** Which of the touchpoints that are shown are selected. */
export function useSelection(shown: readonly Touchpoint[]): Selection {
  const [state, setState] = useState<{ readonly ids: ReadonlySet<string>; readonly anchor: string | null }>({
    ids: nothing,
    anchor: null,
  });
  return useMemo(() => {
    const ids = state.ids.size === 0 ? nothing : new Set(shown.flatMap(({ id }) => (state.ids.has(id) ? [id] : [])));
    const rangeTo = (id: string) => {
      const from = shown.findIndex((each) => each.id === state.anchor);
      const to = shown.findIndex((each) => each.id === id);
      if (from === -1 || to === -1) return [id];
      return shown.slice(Math.min(from, to), Math.max(from, to) + 1).map((each) => each.id);
    };
    return {
      ids,
      anchor: state.anchor,
      toggle(id, isRange) {
        if (isRange && state.anchor !== null) {
          setState({ ids: new Set([...ids, ...rangeTo(id)]), anchor: state.anchor });
          return;
        }
        const next = new Set(ids);
        if (!next.delete(id)) next.add(id);
        setState({ ids: next, anchor: id });
      },
      extendTo: (id) => setState(({ anchor }) => ({ ids: new Set([...rangeTo(id)]), anchor: anchor ?? id })),
      selectAll: () => setState({ ids: new Set(shown.map(({ id }) => id)), anchor: null }),
      clear: () => setState({ ids: nothing, anchor: null }),
    };
  }, [shown, state]);
}
