import { adAttributes } from '../../ads/adAttributes';

/** Those attributes of an element that walking a page looks at; `adMark` for any of an ad network's own. */
export type Attributes = { readonly [Name in keyof ReturnType<typeof noAttributes>]: string | undefined };

/** All of them are always there: browsers find a property quickly in objects that are made alike. */
function noAttributes() {
  return {
    class: undefined,
    id: undefined,
    style: undefined,
    role: undefined,
    href: undefined,
    type: undefined,
    title: undefined,
    alt: undefined,
    hidden: undefined,
    open: undefined,
    contenteditable: undefined,
    'aria-label': undefined,
    'aria-level': undefined,
    'data-testid': undefined,
    'data-test': undefined,
    'data-qa': undefined,
    'data-hook': undefined,
    'data-rating': undefined,
    'data-score': undefined,
    itemtype: undefined,
    adMark: undefined,
  };
}

const none: Attributes = noAttributes();
const wanted: ReadonlySet<string> = new Set(Object.keys(none));

/**
 * Reads them at once: asking each element for each of them costs several times as much, and most elements have one or two. Names come from
 * a fixed list, so that none can be `__proto__`.
 */
export function attributesOf(element: Element): Attributes {
  const names = Element.prototype.getAttributeNames.call(element);
  if (names.length === 0) return none;
  const attributes: Record<string, string | undefined> = noAttributes();
  for (const name of names) {
    if (wanted.has(name)) attributes[name] = Element.prototype.getAttribute.call(element, name) ?? '';
    else if (adAttributes.has(name)) attributes.adMark = name;
  }
  return attributes as Attributes;
}
