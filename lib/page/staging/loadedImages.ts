import { type ShadowRootOf, shadowRootsIn } from '../shadowRoots';
import { boxOf, selectAll, windowOf } from '../untampered';
import { pause } from './drawnFrames';

/**
 * Waits for the images of a document, its shadow roots included, that lie in the window or near it (or anywhere, where `everywhere`)
 * to be loaded and decoded, so that they are drawn with the next frame. Gives up after a time: a picture without one is better than none.
 */
export async function loadedImages(
  document: Document,
  shadowRootOf: ShadowRootOf,
  patienceMs: number,
  everywhere = false,
): Promise<void> {
  const waited = [...imagesIn(document, shadowRootOf)].filter((image) => {
    if (image.complete && image.naturalWidth === 0) return false;
    return everywhere || isNear(image);
  });
  const decoded = Promise.allSettled(waited.map((image) => HTMLImageElement.prototype.decode.call(image)));
  await Promise.race([decoded, pause(patienceMs)]);
}

/** Whether an element lies in its window, or less than half of one above or below it. */
export function isNear(element: Element): boolean {
  const { innerHeight = 0 } = windowOf(element.ownerDocument) ?? {};
  const { y, width, height } = boxOf(element);
  return width > 0 && y < innerHeight * 1.5 && y + height > -innerHeight * 0.5;
}

function* imagesIn(root: Document | ShadowRoot, shadowRootOf: ShadowRootOf): Generator<HTMLImageElement> {
  for (const image of selectAll(root, 'img')) {
    // An image that waits until it is scrolled near is not asked for yet, and would never be decoded.
    if (image instanceof HTMLImageElement && image.currentSrc !== '') yield image;
  }
  for (const shadowRoot of shadowRootsIn(root, shadowRootOf)) yield* imagesIn(shadowRoot, shadowRootOf);
}
