import { readMasks } from './maskRectangles';
import type { MaskReading } from './reading';
import type { ShadowRootOf } from './shadowRoots';
import { visibilityOf, windowOf } from './untampered';
import { windowPath } from './windowPath';

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

/** What has to be painted over of a frame that its page may not read, read in the frame itself. */
export interface FrameMasks {
  /** As `windowPath` has it. */
  readonly path: readonly number[];
  readonly masking: MaskReading;
}

/** Less than for a page: browsers draw frames that are out of sight seldom or never, and nobody waits for those. */
const framePatienceMs = 200;

/** The same for a frame of another site; null where it cannot be told which it is, or nothing of it is drawn. */
export async function shownFrameMasks(document: Document, shadowRootOf: ShadowRootOf): Promise<FrameMasks | null> {
  const window = windowOf(document);
  const path = window && windowPath(window);
  if (!window || !path || path.length === 0 || window.innerWidth === 0 || window.innerHeight === 0) return null;
  // While it loads, what it showed before may still be seen.
  if (document.readyState === 'loading') return null;
  const masking = readMasks(document, shadowRootOf);
  const isDrawn = await Promise.race([
    twoFrames(window).then(() => true),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), framePatienceMs)),
  ]);
  return isDrawn ? { path, masking } : null;
}
