import { type RefObject, useLayoutEffect, useState } from 'react';

/** The inner width of an element in CSS px, kept up with the window. `assumed` until it is there. */
export function useWidth(element: RefObject<HTMLElement | null>, assumed: number): number {
  const [width, setWidth] = useState(assumed);
  useLayoutEffect(() => {
    const controller = new AbortController();
    const measure = () => {
      const now = element.current?.clientWidth ?? 0;
      if (now > 0) setWidth(now);
    };
    measure();
    window.addEventListener('resize', measure, { signal: controller.signal });
    // Paper is narrower: what is printed is drawn anew for it.
    window.matchMedia?.('print').addEventListener('change', measure, { signal: controller.signal });
    return () => controller.abort();
  }, [element]);
  return width;
}
