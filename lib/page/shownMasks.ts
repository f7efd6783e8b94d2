import { readMasks } from './maskRectangles';
import type { MaskReading } from './reading';
import type { ShadowRootOf } from './shadowRoots';
import { visibilityOf, windowOf } from './untampered';

/** Long enough for two frames of a busy page; a window that draws none (covered, minimised) must not hold the reading for ever. */
const patienceMs = 500;

/**
 * Reads what to mask and gives it once the browser has drawn two frames: a picture taken then shows the page as it was read, or later, and
 * never a frame from before. Whether it was later, a second reading tells.
 */
export async function shownMasks(document: Document, shadowRootOf: ShadowRootOf): Promise<MaskReading> {
  const reading = readMasks(document, shadowRootOf);
  const window = windowOf(document);
  if (window && visibilityOf(document) === 'visible') {
    await Promise.race([twoFrames(window), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  }
  return reading;
}

function twoFrames(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve()));
  });
}
