/** How a content script reaches shadow roots, closed ones included: Chrome's way and Firefox's. */
interface ContentScriptGlobals {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
}
interface FirefoxElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The shadow root of an element, open or closed; null where it has none. Works only in content scripts.
 */
export function shadowRootOf(element: HTMLElement): ShadowRoot | null {
  const { chrome } = globalThis as ContentScriptGlobals;
  if (chrome?.dom) return chrome.dom.openOrClosedShadowRoot(element);
  return (element as FirefoxElement).openOrClosedShadowRoot ?? element.shadowRoot;
}
