const maxDepth = 20;
/** A page with more frames beside each other than this shows none of them to be told apart. */
const maxFrames = 500;

/**
 * Where a window stands among the frames of its tab: its number in the window around it, that one's in the next, outermost first; empty for
 * the top one. Windows of other sites may be compared, so both a frame and the page around it find the same, with nothing sent that either
 * could see. Null where it cannot be told: frames in shadow roots have no number.
 */
export function windowPath(window: Window): number[] | null {
  const path: number[] = [];
  let inner = window;
  while (inner.parent !== inner) {
    const outer = inner.parent;
    const at = numberIn(outer, inner);
    if (at === null || path.length === maxDepth) return null;
    path.unshift(at);
    inner = outer;
  }
  return path;
}

/** The same for the window in a frame, whoever may read that. */
export function framePath(frame: Element): number[] | null {
  if (frame.localName !== 'iframe') return null;
  try {
    const { contentWindow } = frame as HTMLIFrameElement;
    return contentWindow && windowPath(contentWindow);
  } catch {
    return null;
  }
}

function numberIn(outer: Window, inner: Window): number | null {
  const { length } = outer;
  if (length > maxFrames) return null;
  for (let at = 0; at < length; at++) if (outer[at] === inner) return at;
  return null;
}

/** Whether a path leads to, or into, the window that another one leads to. */
export function isWithin(path: readonly number[], outer: readonly number[]): boolean {
  return path.length >= outer.length && outer.every((number, at) => path[at] === number);
}
