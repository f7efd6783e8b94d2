import { mayHostShadow, type ShadowRootOf } from './shadowRoots';
import { activeElementOf, bodyOf, windowOf } from './untampered';

/** Not in TypeScript's library yet: https://html.spec.whatwg.org/#dom-focusoptions-focusvisible. */
interface QuietFocus extends FocusOptions {
  readonly focusVisible: boolean;
}

/**
 * Notes what the keyboard is in, and gives what gives that back: browsers take it from an element that is hidden. The page hears of neither.
 */
export function keptFocus(document: Document, shadowRootOf: ShadowRootOf): () => void {
  const focused = focusedIn(document, shadowRootOf);
  if (!focused) return () => undefined;
  // Asked of the platform: a form calls what is in it by its name.
  const focusVisible = Element.prototype.matches.call(focused, ':focus-visible');
  const heard = new AbortController();
  const options = { capture: true, signal: heard.signal };
  for (const type of ['focus', 'focusin', 'blur', 'focusout']) {
    windowOf(document)?.addEventListener(type, keepFromPage, options);
  }
  return () => {
    const quiet: QuietFocus = { preventScroll: true, focusVisible };
    const { focus } = focused instanceof SVGElement ? SVGElement.prototype : HTMLElement.prototype;
    if (!focusedIn(document, shadowRootOf)) focus.call(focused as HTMLElement & SVGElement, quiet);
    heard.abort();
  };
}

/** Null where the keyboard is in nothing but the page. */
function focusedIn(document: Document, shadowRootOf: ShadowRootOf): Element | null {
  let focused = activeElementOf(document);
  for (let inner = focused; inner; ) {
    focused = inner;
    inner = mayHostShadow(inner.localName) ? (shadowRootOf(inner as HTMLElement)?.activeElement ?? null) : null;
  }
  return focused === bodyOf(document) ? null : focused;
}

function keepFromPage(event: Event): void {
  if (event.target !== event.currentTarget) event.stopImmediatePropagation();
}
