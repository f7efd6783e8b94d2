import type { OverlayClosure, OverlayPlace } from '@/lib/messaging/protocol';
import { takeNotedScroll } from '@/lib/page/picking/notedScroll';
import { activeElementOf } from '@/lib/page/untampered';
import { anchorBox, runsRightToLeft } from './anchorBox';
import { createOverlayFrame } from './createOverlayFrame';
import { guardOverlay } from './guardOverlay';
import { type Box, place } from './place';
import { topLayerOf } from './topLayer';

export interface OverlayDeps {
  readonly document: Document;
  readonly window: Window;
  readonly extensionIsAlive: () => boolean;
  /** Called once, when the overlay closed by itself. Resolves when the background has heard of it. */
  readonly onClosed: (reason: OverlayClosure) => Promise<void>;
}

export interface OverlayOptions {
  readonly formUrl: string;
  readonly at: OverlayPlace;
  readonly name: string;
}

export interface Overlay {
  /** The form's content is this high, in CSS pixels; also says that the form is really there. */
  resize(height: number): void;
  /** Whether the keyboard is in the form, as the form itself says. */
  noteFormFocus(focused: boolean): void;
  close(): void;
}

const width = 400;
/** Until the form says: about what it comes to, so that it need not go elsewhere then. */
const firstHeight = 560;
/** How long a form may take to come: a page that loads something else into the frame at once leaves it waiting for ever. */
const patienceMs = 15_000;

/**
 * Opens the overlay in the page. When it closes nothing of it is left, and focus and scroll are as they were before: where keys scrolled the page to
 * what is tagged, before they did.
 */
export function createOverlay(deps: OverlayDeps, { formUrl, at, name }: OverlayOptions): Overlay {
  const { document, window } = deps;
  const ended = new AbortController();
  const focusedBefore = activeElementOf(document);
  const scrollBefore = { left: window.scrollX, top: window.scrollY };
  const scrollBack = takeNotedScroll();
  const below = new Set(topLayerOf(document, true));
  const overlay = createOverlayFrame(document, formUrl, name);
  let height = firstHeight;
  let placed: Box = { x: 0, y: 0, width: 0, height: 0 };
  let placedIn = '';

  function put(): void {
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const anchor = anchorBox(document, at, viewport);
    overlay.moveTo(place(anchor, { width, height }, viewport, runsRightToLeft(document)));
    placed = overlay.dialog.getBoundingClientRect();
    placedIn = windowSize();
  }

  function windowSize(): string {
    return [window.innerWidth, window.innerHeight, window.devicePixelRatio].join();
  }

  function replaceIfResized(): boolean {
    if (placedIn === windowSize()) return false;
    put();
    return true;
  }

  function hide(): void {
    ended.abort();
    window.clearTimeout(patience);
    overlay.hide();
    if (focusedBefore instanceof HTMLElement && focusedBefore.isConnected) focusedBefore.focus({ preventScroll: true });
    if (at.kind === 'area') scrollBack?.();
  }

  function closeBecause(reason: OverlayClosure): void {
    if (ended.signal.aborted) return;
    hide();
    const heard = deps.onClosed(reason);
    // Messages of a frame that is gone are not delivered, and the last keys may still be on their way to a sleeping worker.
    if (reason === 'navigated') overlay.remove();
    else void heard.finally(overlay.remove);
  }

  try {
    overlay.show();
    if (window.scrollX !== scrollBefore.left || window.scrollY !== scrollBefore.top) {
      window.scrollTo({ ...scrollBefore, behavior: 'instant' });
    }
    put();
  } catch (error) {
    overlay.remove();
    throw error;
  }
  const patience = window.setTimeout(() => closeBecause('replaced'), patienceMs);
  const { noteFormFocus, look } = guardOverlay({
    document,
    window,
    overlay,
    below,
    placed: () => placed,
    replaceIfResized,
    extensionIsAlive: deps.extensionIsAlive,
    onClosure: closeBecause,
    signal: ended.signal,
  });

  return {
    resize(wanted) {
      window.clearTimeout(patience);
      look();
      if (ended.signal.aborted) return;
      height = wanted;
      put();
    },
    noteFormFocus,
    close() {
      if (!ended.signal.aborted) hide();
      overlay.remove();
    },
  };
}
