import { type ChangeEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useDashboard } from '../dashboardTools';

const savedAfterMs = 500;

export interface SavedText {
  readonly text: string;
  /** Whether what is shown must not be saved (a title left empty). */
  readonly refused: boolean;
  readonly field: {
    readonly value: string;
    readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
    readonly onBlur: () => void;
    /** Marks fields in which Ctrl+Z is the dashboard's undo: what is typed here is saved as it is typed. */
    readonly 'data-saved-as-typed': '';
  };
}

/**
 * A text that is saved as it is typed: half a second after the last key, on leaving the field, and before anything is undone.
 * What comes from elsewhere meanwhile (undo, another window) shows unless something unsaved stands in the field.
 */
export function useSavedText(
  value: string,
  save: (text: string) => void,
  accepts: (text: string) => boolean = () => true,
): SavedText {
  const { history } = useDashboard();
  /** What was typed, until the store gives a new value; null = what the store has. */
  const [typed, setTyped] = useState<string | null>(null);
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [lastValue, setLastValue] = useState(value);
  if (value !== lastValue) {
    setLastValue(value);
    if (unsaved.current === null) setTyped(null);
  }

  const flush = useEffectEvent(() => {
    clearTimeout(timer.current);
    const text = unsaved.current;
    unsaved.current = null;
    if (text !== null && accepts(text) && text !== value) save(text);
  });
  useEffect(() => {
    const unregister = history.onFlush(() => flush());
    return () => {
      unregister();
      flush();
    };
  }, [history]);

  const text = typed ?? value;
  return {
    text,
    refused: !accepts(text),
    field: {
      value: text,
      onChange: (event) => {
        setTyped(event.target.value);
        unsaved.current = event.target.value;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => flush(), savedAfterMs);
      },
      onBlur: () => {
        flush();
        if (typed !== null && !accepts(typed)) setTyped(null);
      },
      'data-saved-as-typed': '',
    },
  };
}
