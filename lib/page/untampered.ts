/**
 * Reads a property as the platform defines it. `<form name="title">` makes `document.title` an element, and
 * `<input name="parentNode">` does the same to its form ("DOM clobbering"): extension scripts see that too. Getters and methods
 * taken from the prototype are not affected, and work on documents of same-origin frames as well.
 */
function getter<Owner extends object, Key extends keyof Owner>(prototype: Owner, key: Key) {
  return (owner: Owner): Owner[Key] => Reflect.get(prototype, key, owner) as Owner[Key];
}

/** The same, taken out once: readers that walk a whole page ask a hundred thousand times. */
function quickGetter<Owner extends object, Key extends keyof Owner>(prototype: Owner, key: Key) {
  const read = Object.getOwnPropertyDescriptor(prototype, key)?.get as ((this: Owner) => Owner[Key]) | undefined;
  return (owner: Owner): Owner[Key] => (read ? read.call(owner) : (Reflect.get(prototype, key, owner) as Owner[Key]));
}

export const nodeTypeOf = quickGetter(Node.prototype, 'nodeType');
export const contentTypeOf = getter(Document.prototype, 'contentType');
export const titleOf = getter(Document.prototype, 'title');
export const bodyOf = getter(Document.prototype, 'body');
export const addressOf = getter(Document.prototype, 'URL');
export const rootElementOf = getter(Document.prototype, 'documentElement');
export const referrerOf = getter(Document.prototype, 'referrer');
export const windowOf = getter(Document.prototype, 'defaultView');
export const activeElementOf = getter(Document.prototype, 'activeElement');
export const designModeOf = getter(Document.prototype, 'designMode');
export const visibilityOf = getter(Document.prototype, 'visibilityState');
export const localNameOf = quickGetter(Element.prototype, 'localName');
export const textContentOf = quickGetter(Node.prototype, 'textContent');
export const parentNodeOf = quickGetter(Node.prototype, 'parentNode');
export const parentElementOf = quickGetter(Node.prototype, 'parentElement');
export const firstChildOf = quickGetter(Node.prototype, 'firstChild');
export const lastChildOf = quickGetter(Node.prototype, 'lastChild');
export const nextSiblingOf = quickGetter(Node.prototype, 'nextSibling');
export const firstElementOf = quickGetter(Element.prototype, 'firstElementChild');
export const nextElementOf = quickGetter(Element.prototype, 'nextElementSibling');
export const previousSiblingOf = quickGetter(Node.prototype, 'previousSibling');
export const slotOf = getter(Element.prototype, 'assignedSlot');
export const openShadowRootOf = quickGetter(Element.prototype, 'shadowRoot');

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** A rectangle of CSS pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The bounding box of an element's border box, in the layout viewport of its window. */
export function boxOf(element: Element): Rectangle {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function selectFirst(document: Document, selector: string): Element | null {
  return Document.prototype.querySelector.call(document, selector);
}

export function selectAll(root: Document | ShadowRoot, selector: string): NodeListOf<Element> {
  const { querySelectorAll } =
    nodeTypeOf(root) === Node.DOCUMENT_NODE ? Document.prototype : DocumentFragment.prototype;
  return querySelectorAll.call(root, selector);
}

/** What moves in a document or a shadow root, but not in those inside of it. */
export function animationsOf(root: Document | ShadowRoot): Animation[] {
  const { getAnimations } = nodeTypeOf(root) === Node.DOCUMENT_NODE ? Document.prototype : ShadowRoot.prototype;
  return getAnimations.call(root);
}

/** The first elements of a name. Nothing else is browsers as quick to find, but for a class or an attribute that no element has. */
export function elementsNamed(root: Document | ShadowRoot, name: string, most: number): Element[] {
  return Array.from(selectAll(root, name)).slice(0, most);
}

export function selectionOf(document: Document): Selection | null {
  return Document.prototype.getSelection.call(document);
}

export function elementById(root: Document | ShadowRoot, id: string): Element | null {
  const { getElementById } = nodeTypeOf(root) === Node.DOCUMENT_NODE ? Document.prototype : DocumentFragment.prototype;
  return getElementById.call(root, id);
}
