import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Which of the answered criteria stands open: the one that was last worked on. */
export function useOpenCriterion(): {
  readonly openId: string | null;
  /** Opens one, or none; `kept` is what stays where it is while others fold above it. */
  readonly open: (criterionId: string | null, kept: Element) => void;
} {
  const [openId, setOpenId] = useState<string | null>(null);
  const kept = useRef<{ readonly element: Element; readonly top: number } | null>(null);
  useLayoutEffect(() => keepInPlace(kept));
  return {
    openId,
    open(criterionId, element) {
      if (criterionId === openId) return;
      kept.current = { element, top: element.getBoundingClientRect().top };
      setOpenId(criterionId);
    },
  };
}

/** Scrolls by as much as the element has moved: what is being clicked or typed in stays under the hand. */
function keepInPlace(kept: RefObject<{ readonly element: Element; readonly top: number } | null>): void {
  if (kept.current === null) return;
  const moved = kept.current.element.getBoundingClientRect().top - kept.current.top;
  kept.current = null;
  if (moved !== 0) window.scrollBy(0, moved);
}
