import { type PickKey, pickKeys } from '@/lib/messaging/stageRequest';

const names: readonly string[] = pickKeys;

const typing = 'input:not([type=radio],[type=checkbox]),textarea,select';

const isPickKey = (code: string): code is PickKey => names.includes(code);

/** Gives the keys of picking that are pressed in this document to whoever is called, and to nothing else, unless somebody types; until the signal is aborted. */
export function onPickKey(press: (key: { code: PickKey; shiftKey: boolean }) => void, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const { code, shiftKey } = event;
      if (!isPickKey(code) || event.ctrlKey || event.metaKey || event.altKey || isTyped(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // Still held from the button that began it.
      if (event.repeat && code === 'Enter') return;
      press({ code, shiftKey });
    },
    { capture: true, signal },
  );
}

/** Whether it is meant for a field of the panel. */
const isTyped = ({ target }: KeyboardEvent) => target instanceof Element && target.closest(typing) !== null;
