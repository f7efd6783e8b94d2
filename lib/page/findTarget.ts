import { cutText, pageText } from './pageText';
import { type ShadowRootOf, shadowRootsIn } from './shadowRoots';
import { attributeOf, boxOf, openShadowRootOf, type Rectangle, selectAll, textContentOf, windowOf } from './untampered';

/** An image or a link as the browser's context menu names it: by its address alone. */
export interface TargetAddress {
  readonly kind: 'image' | 'link';
  readonly url: string;
}

export interface Target {
  readonly element: Element;
  /** In CSS pixels of the window's layout viewport. */
  readonly rectangle: Rectangle;
  /** An image's description, a link's words; '' where it has none. */
  readonly text: string;
}

const maxTextLength = 1000;

/**
 * The image or link with this address: the first that shows in the window, else the first that takes room on the page. Looks into shadow
 * roots (open ones, unless told how to see more), not into frames. Null where there is none.
 */
export function findTarget(
  document: Document,
  { kind, url }: TargetAddress,
  shadowRootOf: ShadowRootOf = openShadowRootOf,
): Target | null {
  const window = windowOf(document);
  let elsewhere: Element | null = null;
  for (const element of elementsWithAddress(document, kind, url, shadowRootOf)) {
    const { x, y, width, height } = boxOf(element);
    if (width <= 0 || height <= 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (window && x < window.innerWidth && y < window.innerHeight && x + width > 0 && y + height > 0)
      return target(element);
    elsewhere ??= element;
  }
  return elsewhere && target(elsewhere);
}

function target(element: Element): Target {
  const { x, y, width, height } = boxOf(element);
  return { element, rectangle: { x, y, width, height }, text: wordsOfTarget(element) };
}

/** The images or links with this address, in document order but for those in shadow roots. */
export function* elementsWithAddress(
  root: Document | ShadowRoot,
  kind: TargetAddress['kind'],
  url: string,
  shadowRootOf: ShadowRootOf,
): Generator<Element> {
  const selector = kind === 'link' ? 'a,area' : 'img,input[type="image" i],svg image,video,embed,object';
  for (const element of selectAll(root, selector)) {
    if (addressesOf(element).includes(url)) yield element;
  }
  for (const shadowRoot of shadowRootsIn(root, shadowRootOf))
    yield* elementsWithAddress(shadowRoot, kind, url, shadowRootOf);
}

/** The absolute addresses by which a browser may name an element. */
function addressesOf(element: Element): string[] {
  const attributes = ['href', 'xlink:href', 'src', 'poster', 'data'].map((name) => attributeOf(element, name));
  const shown = 'currentSrc' in element && typeof element.currentSrc === 'string' ? element.currentSrc : null;
  return [shown, ...attributes].flatMap((address) =>
    address && URL.canParse(address, element.baseURI) ? [new URL(address, element.baseURI).href] : [],
  );
}

/** An image's description, a link's words; '' where it has none. */
export function wordsOfTarget(element: Element): string {
  const image = Element.prototype.querySelector.call(element, 'img[alt]');
  const candidates = [
    attributeOf(element, 'alt'),
    // The words of a link that holds a whole article are cut before they are cleaned.
    cutText(textContentOf(element) ?? '', maxTextLength * 4),
    attributeOf(element, 'aria-label'),
    image && attributeOf(image, 'alt'),
    attributeOf(element, 'title'),
  ];
  return candidates.map((text) => pageText(text, maxTextLength)).find((text) => text !== '') ?? '';
}
