import type { OverlayClosure } from '@/lib/messaging/protocol';
import { parentNodeOf } from '@/lib/page/untampered';
import type { OverlayFrame } from './createOverlayFrame';
import type { Box } from './place';
import { topLayerOf } from './topLayer';

export interface GuardDeps {
  readonly document: Document;
  readonly window: Window;
  readonly overlay: OverlayFrame;
  /** Elements of the top layer before the overlay opened: they lie under it. */
  readonly below: ReadonlySet<Element>;
  /** Where the overlay was put, as measured right after. */
  readonly placed: () => Box;
  /** Whether the window has changed its size since: the overlay is put anew then. */
  readonly replaceIfResized: () => boolean;
  readonly extensionIsAlive: () => boolean;
  readonly onClosure: (reason: OverlayClosure) => void;
  readonly signal: AbortSignal;
}

export interface OverlayGuard {
  /** Whether the keyboard is in the form, as the form itself says. */
  noteFormFocus(focused: boolean): void;
  /** Looks at once: to be done before the overlay is put anew, which hides that it was moved. */
  look(): void;
}

/** Between two looks at what no event tells. */
const lookEveryMs = 100;
/** One look in so many goes into shadow roots. */
const deepLookEvery = 10;
/** A script may take the keyboard away by accident; one that goes on, or keeps it, wants the keys. */
const allowedThefts = 1;
const returnMs = 50;

/**
 * Watches over the open overlay until the signal ends it, and says when the page interferes: takes it out, styles, moves or covers
 * it, loads something else into its frame, or takes the keyboard. Pages make events of their own, so only trusted ones count.
 */
export function guardOverlay(deps: GuardDeps): OverlayGuard {
  const { document, window, overlay, below, onClosure, signal } = deps;
  const { host, dialog, frame } = overlay;
  const parent = parentNodeOf(host);
  const hostStyle = Element.prototype.getAttribute.call(host, 'style');
  let thefts = 0;
  let loads = 0;
  let looks = 0;
  let formHasFocus = true;
  let returning: number | undefined;

  const attributes = new MutationObserver(() => look());
  attributes.observe(host, { attributes: true });
  if (parent) attributes.observe(parent, { childList: true });
  const timer = window.setInterval(look, lookEveryMs);
  signal.addEventListener('abort', () => {
    attributes.disconnect();
    window.clearInterval(timer);
    window.clearTimeout(returning);
  });

  function listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, (event) => event.isTrusted && listener(event), { capture: true, signal });
  }

  listen(frame, 'load', () => {
    loads += 1;
    if (loads > 1) onClosure('replaced');
    else overlay.focus();
  });
  // The window itself gets the focus only if something took it out of the frame: a script of the page, by `window.focus()` or by
  // `blur()` on the host. This event does not tell of every such case, and the form counts them; but it is the first to tell.
  listen(window, 'focus', (event) => {
    if (event.target === window && loads > 0) overlay.focus();
  });
  // A key never comes here from a frame that has the keyboard. Where the browser gives it to the page although the frame is the
  // active element of both (seen in Chromium when the toolbar's popup closes as the form loads), only blurring and focusing anew helps.
  listen(window, 'keydown', (event) => {
    if (!overlay.hasFocus()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    overlay.focus();
  });
  listen(dialog, 'cancel', (event) => {
    event.preventDefault();
    onClosure('dismissed');
  });
  listen(dialog, 'pointerdown', (event) => {
    // Everything inside is the frame, whose clicks do not come here: this is the backdrop.
    if (event.target === dialog) onClosure('dismissed');
  });
  listen(window, 'pagehide', () => onClosure('navigated'));
  listen(window, 'resize', () => void deps.replaceIfResized());
  for (const type of ['toggle', 'fullscreenchange']) listen(window, type, () => look());

  function look(): void {
    if (signal.aborted) return;
    const reason = deps.extensionIsAlive() ? interference() : 'dismissed';
    if (reason !== null) onClosure(reason);
  }

  function noteFormFocus(focused: boolean): void {
    formHasFocus = focused;
    window.clearTimeout(returning);
    // Without the focus in this document, the person went to another window or to the browser's own bars.
    if (focused || signal.aborted || !isInFront()) return;
    thefts += 1;
    if (thefts > allowedThefts) onClosure('unfocused');
    else returning = window.setTimeout(takeBack, returnMs);
  }

  /** The window's own event has mostly done so already; doing it twice would take the keyboard out once more. */
  function takeBack(): void {
    if (formHasFocus || !isInFront()) return;
    overlay.focus();
    returning = window.setTimeout(() => {
      if (!formHasFocus && isInFront()) onClosure('unfocused');
    }, returnMs);
  }

  function isInFront(): boolean {
    return document.visibilityState === 'visible' && document.hasFocus();
  }

  function interference(): OverlayClosure | null {
    if (!host.isConnected || parentNodeOf(host) !== parent || !dialog.open) return 'removed';
    if (host.attributes.length !== 1 || Element.prototype.getAttribute.call(host, 'style') !== hostStyle) {
      return 'restyled';
    }
    if (document.visibilityState === 'hidden') return null;
    if (!deps.replaceIfResized() && !isSame(dialog.getBoundingClientRect(), deps.placed())) return 'moved';
    looks += 1;
    for (const element of topLayerOf(document, looks % deepLookEvery === 0)) {
      // Our own is in a shadow root, too.
      if (!below.has(element) && element !== dialog) return 'covered';
    }
    if (!isOnTop(document, overlay)) return 'covered';
    return null;
  }

  return { noteFormFocus, look };
}

/** Whether a click at nine points of the dialog would meet it. What lies outside of the window meets nothing. */
function isOnTop(document: Document, { host, dialog }: OverlayFrame): boolean {
  const { left, top, width, height } = dialog.getBoundingClientRect();
  const shares = [0.04, 0.5, 0.96];
  return shares.every((across) =>
    shares.every((down) => {
      const found = Document.prototype.elementFromPoint.call(document, left + width * across, top + height * down);
      return found === host;
    }),
  );
}

function isSame(one: Box, other: Box): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) < 1);
}
