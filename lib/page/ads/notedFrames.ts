import { framePath } from '../windowPath';
import { type FrameAd, joined } from './frameAd';

/**
 * What the frames of other sites in this page show, where somebody let Parcours look into them: left here for the scripts of the extension that
 * look for advertisements. They share a world of their own in every page, of which the page sees nothing.
 */
const key = 'parcours.frames';

interface Noted {
  [key]?: readonly FrameAd[];
}

/** As a function that the browser carries into the page by itself: it may use nothing from outside. */
export function noteFrames(frames: readonly FrameAd[]): void {
  (globalThis as { 'parcours.frames'?: readonly FrameAd[] })['parcours.frames'] = frames;
}

/** What a frame that the page may not read shows; null where nobody may know. */
export function notedFrame(frame: Element): FrameAd | null {
  const frames = (globalThis as Noted)[key] ?? [];
  const path = frames.length === 0 ? null : framePath(frame);
  return path && joined(frames, path);
}
