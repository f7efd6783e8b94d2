/**
 * How to put a page back that keys have scrolled to what was picked, for the script of the extension that closes the form: they share a world of
 * their own in every page, of which the page sees nothing.
 */
const key = Symbol.for('parcours.scrolled');

interface Noted {
  [key]?: (() => void) | null;
}

/** Null to forget it. */
export function noteScroll(putBack: (() => void) | null): void {
  (globalThis as Noted)[key] = putBack;
}

/** What was noted, once; null for nothing. */
export function takeNotedScroll(): (() => void) | null {
  const putBack = (globalThis as Noted)[key] ?? null;
  noteScroll(null);
  return putBack;
}
