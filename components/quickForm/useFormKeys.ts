import { useEffect, useEffectEvent } from 'react';
import { type FormKey, focusPlace, readFormKey } from './formKeys';

/** Listens for the form's keys on the whole document while mounted. `handle` says whether it did something with the key. */
export function useFormKeys(handle: (key: FormKey, from: Element | null) => boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const from = document.activeElement;
    const key = readFormKey(event, focusPlace(from));
    if (key && handle(key, from)) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
