/** Has an element stand at the top of the panel, below the bar, and hear the keyboard. */
export function bringToTop(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView?.({ block: 'start' });
}
