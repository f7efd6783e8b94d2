import type { PickedElement } from './pickedElement';

/**
 * What was picked last in this page, for scripts of the extension that come after: they share a world of their own in every page, of
 * which the page sees nothing. So each carries no more than its own part of the work.
 */
const key = Symbol.for('parcours.picked');

interface Noted {
  [key]?: PickedElement | null;
}

/** Null to forget it. */
export function notePick(picked: PickedElement | null): void {
  (globalThis as Noted)[key] = picked;
}

export function notedPick(): PickedElement | null {
  return (globalThis as Noted)[key] ?? null;
}
