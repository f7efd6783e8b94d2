import { type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';

/**
 * Shows an element over all of the screen, as far as the browser lets it (without a click or a key press before it does not): what is shown fills the
 * window in any case. The browser keeps Escape for itself there, so leaving full screen by it means leaving altogether.
 */
export function useFullScreen(element: RefObject<HTMLElement | null>, onLeave: () => void) {
  const [isFull, setFull] = useState(false);
  /** Whether full screen is left, but not what was shown in it. */
  const stays = useRef(false);
  const onChange = useEffectEvent(() => {
    const now = document.fullscreenElement !== null;
    const isLeft = isFull && !now && !stays.current;
    stays.current = false;
    setFull(now);
    if (isLeft) onLeave();
  });
  useEffect(() => {
    const controller = new AbortController();
    document.addEventListener('fullscreenchange', () => onChange(), { signal: controller.signal });
    element.current?.requestFullscreen?.().catch(() => {});
    return () => {
      controller.abort();
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
    };
  }, [element]);
  const toggle = useCallback(() => {
    if (document.fullscreenElement) {
      stays.current = true;
      document.exitFullscreen().catch(() => {});
    } else element.current?.requestFullscreen?.().catch(() => {});
  }, [element]);
  return { isFull, toggle };
}
