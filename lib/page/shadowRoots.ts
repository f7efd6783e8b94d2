import { nodeTypeOf, selectAll } from './untampered';

/** Gives the shadow root of an element, or null. What it can see (open ones only, or closed ones too) is the caller's to decide. */
export type ShadowRootOf = (element: HTMLElement) => ShadowRoot | null;

/** Besides custom elements, what may carry a shadow root: https://dom.spec.whatwg.org/#valid-shadow-host-name. */
const plainHosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Whether an element of such a name may carry a shadow root. */
export function mayHostShadow(localName: string): boolean {
  return plainHosts.has(localName) || localName.includes('-');
}

/** The shadow roots right under a document or shadow root, in document order; not those inside of them. */
export function* shadowRootsIn(root: Document | ShadowRoot, shadowRootOf: ShadowRootOf): Generator<ShadowRoot> {
  // No form carries one, and forms are the elements whose properties a page can override.
  for (const element of selectAll(root, ':not(form)')) {
    if (!mayHostShadow(element.localName)) continue;
    const shadowRoot = shadowRootOf(element as HTMLElement);
    if (shadowRoot) yield shadowRoot;
  }
}

/** The element that carries the shadow root which an element stands in; null outside of any. */
export function hostOf(element: Element): Element | null {
  const root = Node.prototype.getRootNode.call(element);
  return nodeTypeOf(root) === Node.DOCUMENT_FRAGMENT_NODE ? ((root as ShadowRoot).host ?? null) : null;
}
