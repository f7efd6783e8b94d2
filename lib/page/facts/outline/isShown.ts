import { bodyOf, parentElementOf, windowOf } from '../../untampered';

/**
 * Whether style leaves an element to be seen. Browsers are asked, which is dear for many: for the few elements that a fact is taken from. Taken as
 * shown where nothing can tell (a document in no window has no style), and where the page hides all of itself until it is ready.
 */
export function isShown(element: Element): boolean {
  if (!hasStyle(element) || isVisible(element)) return true;
  const body: Element | null = bodyOf(element.ownerDocument);
  return body !== null && !isVisible(body);
}

function isVisible(element: Element): boolean {
  const { checkVisibility } = Element.prototype as { readonly checkVisibility?: Element['checkVisibility'] };
  return checkVisibility ? checkVisibility.call(element, { visibilityProperty: true }) : true;
}

/** So many boxes around a text are asked for a line through it. */
const mostAround = 4;

/** Whether style draws a line through an element's text. The line of an outer box goes through what flows in it, and is told of that box alone. */
export function isStruckThrough(element: Element): boolean {
  const window = windowOf(element.ownerDocument);
  if (!window) return false;
  let box: Element | null = element;
  for (let step = 0; box && step <= mostAround; step++) {
    const { textDecoration, display, float, position } = window.getComputedStyle(box);
    if (textDecoration.includes('line-through')) return true;
    if (/^inline-./.test(display) || !/^(?:none)?$/.test(float) || /^(?:absolute|fixed)$/.test(position)) return false;
    box = parentElementOf(box);
  }
  return false;
}

function hasStyle(element: Element): boolean {
  return windowOf(element.ownerDocument) !== null;
}
