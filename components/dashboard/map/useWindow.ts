import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** The part of a scroller that is seen, in CSS pixels. */
export interface SeenPart {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The seen part is told anew each time it has gone so far: drawing at every pixel would cost more than it shows. */
const step = 160;

/** A distance from the left as a window tells it. */
export const inSteps = (left: number) => Math.floor(left / step) * step;

/** What of a scroller is seen, followed while it scrolls and changes its size; null before it stands. `read` tells of it at once. */
export function useWindow(scroller: RefObject<HTMLElement | null>): { seen: SeenPart | null; read: () => void } {
  const [seen, setSeen] = useState<SeenPart | null>(null);
  const read = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const { scrollLeft, clientWidth: width, clientHeight: height } = element;
    const left = inSteps(scrollLeft);
    setSeen((old) =>
      old?.left === left && old.width === width && old.height === height ? old : { left, width, height },
    );
  }, [scroller]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    read();
    const controller = new AbortController();
    let frame = 0;
    element.addEventListener(
      'scroll',
      () => {
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(read);
      },
      { signal: controller.signal, passive: true },
    );
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(read);
    observer?.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      controller.abort();
      observer?.disconnect();
    };
  }, [scroller, read]);
  return { seen, read };
}
