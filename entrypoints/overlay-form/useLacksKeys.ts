import { useEffect, useState } from 'react';

/** How long the keyboard may take to come: the frame is given it while it opens. */
const patienceMs = 600;

/**
 * Whether the keyboard has not come to this frame since it opened, nor by now: while the address bar has it, no script can take
 * it from there. What takes it away later is told elsewhere.
 */
export function useLacksKeys(): boolean {
  const [lacksKeys, setLacksKeys] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const timer = setTimeout(() => setLacksKeys(!document.hasFocus()), patienceMs);
    const found = () => {
      clearTimeout(timer);
      setLacksKeys(false);
      ended.abort();
    };
    if (document.hasFocus()) found();
    else window.addEventListener('focus', found, { signal: ended.signal });
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, []);
  return lacksKeys;
}
