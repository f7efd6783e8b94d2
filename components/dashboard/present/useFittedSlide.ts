import { type RefObject, useLayoutEffect } from 'react';

/** How much smaller a slide's words may become before it scrolls instead. */
const scales = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58];

/** Makes all of a slide smaller until it has room in its window, and again when the window changes. */
export function useFittedSlide(slide: RefObject<HTMLElement | null>, shown: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide is another element.
  useLayoutEffect(() => {
    const element = slide.current;
    if (!element) return undefined;
    const shrink = () => {
      for (const scale of scales) {
        element.style.setProperty('--fit', String(scale));
        if (element.scrollHeight <= element.clientHeight) return;
      }
    };
    shrink();
    const observer = new ResizeObserver(shrink);
    observer.observe(element);
    return () => observer.disconnect();
  }, [slide, shown]);
}
