/** Whether an element is drawn at all: many a page carries a hidden box for logging in. Taken as drawn where the browser cannot tell. */
export function isDrawn(element: Element): boolean {
  const { checkVisibility } = Element.prototype as { readonly checkVisibility?: Element['checkVisibility'] };
  return checkVisibility ? checkVisibility.call(element) : true;
}
