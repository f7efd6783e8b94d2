/**
 * Reports how high an element would be if nothing in it had to scroll, in whole CSS pixels: now and whenever that changes.
 * Returns how to stop.
 */
export function watchHeight(element: HTMLElement, report: (height: number) => void): () => void {
  let last = 0;
  let frame = 0;

  function measure(): void {
    // Not `offsetHeight`, which rounds a fraction away: the frame would be one pixel short, then not, for ever.
    const height = Math.ceil(element.getBoundingClientRect().height) + hiddenHeight(element);
    if (height === last) return;
    last = height;
    report(height);
  }
  function later(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  }

  const sizes = new ResizeObserver(later);
  sizes.observe(element);
  const changes = new MutationObserver(later);
  changes.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
  // A text box that grows as one types changes neither the tree nor the size of what scrolls around it.
  element.addEventListener('input', later);
  measure();

  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    changes.disconnect();
    element.removeEventListener('input', later);
  };
}

/** What the scrolling parts of a form hide, two levels deep: the form itself, and what it is made of. */
function hiddenHeight(element: HTMLElement): number {
  const parts = [...element.children].flatMap((child) => [child, ...child.children]);
  return parts
    .filter((part) => getComputedStyle(part).overflowY === 'auto')
    .reduce((sum, part) => sum + part.scrollHeight - part.clientHeight, 0);
}
