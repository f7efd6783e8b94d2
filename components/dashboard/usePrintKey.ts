import { useEffect, useRef } from 'react';

/** Prints by the screen's own way, which waits for its pictures, where the browser's command is given by its key: that waits for nothing. */
export function usePrintKey(print: () => void): void {
  const latest = useRef(print);
  useEffect(() => {
    latest.current = print;
  });
  useEffect(() => {
    const controller = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, repeat } = event;
      if (key.toLowerCase() !== 'p' || ctrlKey === metaKey || altKey || shiftKey) return;
      event.preventDefault();
      if (!repeat) latest.current();
    };
    window.addEventListener('keydown', onKey, { signal: controller.signal });
    return () => controller.abort();
  }, []);
}
