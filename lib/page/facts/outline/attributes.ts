const looked = [
  ...(['class', 'id', 'style', 'role', 'href', 'type', 'title', 'alt', 'hidden', 'open', 'contenteditable'] as const),
  ...(['aria-label', 'aria-level', 'data-testid', 'data-test', 'data-hook', 'data-rating', 'data-score'] as const),
];

/** Those attributes of an element that walking a page looks at. */
export type Attributes = { readonly [Name in (typeof looked)[number]]?: string };

const wanted: ReadonlySet<string> = new Set(looked);
const none: Attributes = Object.freeze({});

/**
 * Reads them at once: asking each element for each of them costs several times as much, and most elements have one or two. Names come from
 * a fixed list, so that none can be `__proto__`.
 */
export function attributesOf(element: Element): Attributes {
  const names = Element.prototype.getAttributeNames.call(element);
  if (names.length === 0) return none;
  const attributes: Record<string, string> = {};
  for (const name of names) {
    if (wanted.has(name)) attributes[name] = Element.prototype.getAttribute.call(element, name) ?? '';
  }
  return attributes;
}
