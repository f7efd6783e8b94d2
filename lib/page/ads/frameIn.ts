import { frameDocument } from '../framePlace';
import { areaOf, isFrame } from './adCandidate';
import type { FrameAd } from './frameAd';
import { originsOf } from './frameOrigins';
import { notedFrame } from './notedFrames';

interface FrameIn {
  readonly frame: Element | null;
  /** What it shows, where the page may see it. */
  readonly content: Document | null;
  /** What the page may not see of it, and the person has let us see. */
  readonly apart: FrameAd | null;
  /** Whether it is what most of the advertisement is, and nobody may look into it. */
  readonly isClosed: boolean;
}

/** The frame that an advertisement is, or shows in. */
export function frameIn(element: Element): FrameIn {
  const frame = isFrame(element) ? element : Element.prototype.querySelector.call(element, 'iframe');
  const content = frame && frameDocument(frame);
  const apart = frame && !content ? notedFrame(frame) : null;
  const isMainPart = frame !== null && (frame === element || areaOf(frame) * 2 >= areaOf(element));
  return { frame, content, apart, isClosed: isMainPart && !content && apart === null };
}

/** The origins of frames that an advertisement shows in and that nobody may look into. */
export function closedOriginsOf(element: Element, url: string): readonly string[] {
  const { frame, apart, isClosed } = frameIn(element);
  return isClosed && frame ? originsOf([frame], url) : (apart?.closedOrigins ?? []);
}
