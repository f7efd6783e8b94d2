import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { formKeys } from '@/components/quickForm/formKeys';

/** The keys of the panel. Feelings go by position, the others by what is printed. */
export const panelKeys = {
  // The form's own, which is shown where feelings are asked for.
  clearFeeling: formKeys.clearEmotion,
  task: 'T',
  wait: 'W',
  picture: 'C',
  quote: 'V',
  part: 'E',
  note: 'N',
  offLine: 'O',
  pause: 'P',
} as const;

/** The left of the home row, whatever it prints. */
const feelingCodes = ['KeyA', 'KeyS', 'KeyD', 'KeyF', 'KeyG'];

type PanelKeyName = keyof typeof panelKeys | `feeling${0 | 1 | 2 | 3 | 4}`;

export interface PanelKeys {
  /** Says what a key does for as long as a component shows it; null for nothing. Each render says it anew. */
  readonly set: (name: PanelKeyName, act: (() => void) | null) => void;
}

/** Whether a key is meant for the panel: nothing is typed with it. */
export function isPanelKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return false;
  const target = event.target as Element | null;
  return !target?.closest('input:not([type=radio],[type=checkbox]),textarea,select,[contenteditable]');
}

/** Hears the panel's keys wherever nothing is typed. */
export function usePanelKeys(): PanelKeys {
  const acts = useRef(new Map<PanelKeyName, () => void>());
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPanelKey(event)) return;
      const index = feelingCodes.indexOf(event.code);
      const letter = event.key.toUpperCase();
      const named = Object.entries(panelKeys).find(([, cap]) => cap === letter);
      const name = index === -1 ? named?.[0] : `feeling${index}`;
      const act = name === undefined ? undefined : acts.current.get(name as PanelKeyName);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const set = useCallback((name: PanelKeyName, act: (() => void) | null) => {
    if (act) acts.current.set(name, act);
    else acts.current.delete(name);
  }, []);
  return { set };
}

type PanelKeyActs = Partial<Record<PanelKeyName, (() => void) | null>>;

/** Binds keys while the component is shown. */
export function useKeys(keys: PanelKeys, acts: PanelKeyActs): void {
  // As soon as it is shown: the next key may come before the browser has painted.
  useLayoutEffect(() => {
    const bound = Object.entries(acts) as [PanelKeyName, (() => void) | null][];
    for (const [name, act] of bound) keys.set(name, act);
    return () => {
      for (const [name] of bound) keys.set(name, null);
    };
  });
}
