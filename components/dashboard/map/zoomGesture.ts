/** What a gesture that zooms works on. */
interface ZoomGestureParts {
  /** Shows the map so many times as wide around a place on the screen (CSS pixels from the window's left), without laying it out. */
  readonly stretch: (factor: number, clientX: number) => void;
  /** Asks for it to be laid out so many times as large; `laidOut` is to be called once it is. */
  readonly layOut: (factor: number, clientX: number) => void;
  /** The hand rests, and what it led to is laid out: what need not move along can be made now. */
  readonly settle: () => void;
}

export interface ZoomGesture {
  /** The wheel was turned, or two fingers moved. */
  readonly turn: (factor: number, clientX: number) => void;
  /** What was asked for is about to be drawn. */
  readonly laidOut: () => void;
  /** Forgets what was turned and is not asked for yet. */
  readonly end: () => void;
}

/** Where the last layout took no longer until it was seen, each frame has one; else there is one when the hand rests. Milliseconds. */
const quickMs = 24;
const restMs = 90;

/**
 * Zooming by wheel or fingers, of which a map may come more turns than it can be laid out for: between two layouts it is stretched, so
 * that none has to wait.
 */
export function createZoomGesture({ stretch, layOut, settle }: ZoomGestureParts): ZoomGesture {
  let pending: { factor: number; clientX: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let tookMs = 0;
  let askedAt: number | null = null;
  const ask = () => {
    frame = 0;
    // Each begins from what is laid out: another one now would begin where that on its way began.
    if (!pending || askedAt !== null) return;
    const { factor, clientX } = pending;
    pending = null;
    askedAt = performance.now();
    layOut(factor, clientX);
  };
  return {
    turn(factor, clientX) {
      clearTimeout(settling);
      pending = { factor: factor * (pending?.factor ?? 1), clientX };
      if (askedAt === null && tookMs <= quickMs) {
        if (frame === 0) frame = requestAnimationFrame(ask);
        return;
      }
      // While a layout is on its way it is that one which will be stretched.
      if (askedAt === null) stretch(pending.factor, clientX);
      clearTimeout(timer);
      timer = setTimeout(ask, restMs);
    },
    laidOut() {
      clearTimeout(settling);
      clearTimeout(timer);
      const began = askedAt;
      askedAt = null;
      if (pending) {
        stretch(pending.factor, pending.clientX);
        timer = setTimeout(ask, restMs);
      } else settling = setTimeout(settle, restMs);
      if (began === null) return;
      requestAnimationFrame(() =>
        setTimeout(() => {
          tookMs = performance.now() - began;
        }),
      );
    },
    end() {
      pending = null;
      clearTimeout(timer);
      clearTimeout(settling);
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
