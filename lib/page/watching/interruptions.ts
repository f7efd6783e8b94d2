/** What may lie over a page: dialogs, and what sites name so. */
const candidates = [
  'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]',
  ...['cookie', 'consent', 'gdpr', 'popup', 'pop-up', 'newsletter', 'interstitial'].map(
    (word) => `[id*=${word} i],[class*=${word} i]`,
  ),
].join(',');
const mostWatched = 60;

/**
 * Calls back for each banner and pop-up that comes into view over the page, once. No layout is asked for: the browser tells what
 * is in view, and only then it is looked at.
 */
export function watchInterruptions(document: Document, onInterruption: () => void, signal: AbortSignal): void {
  const counted = new WeakSet<Element>();
  const watched = new Set<Element>();

  const visible = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, intersectionRect } of entries) {
      if (!isIntersecting || intersectionRect.width < 40 || intersectionRect.height < 20) continue;
      if (isWithin(target, counted) || !liesOver(target)) continue;
      counted.add(target);
      onInterruption();
    }
  });
  const added = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) watch(node);
    }
  });

  function watch(root: Element): void {
    if (root.matches(candidates)) add(root);
    for (const each of root.querySelectorAll(candidates)) add(each);
  }
  function add(element: Element): void {
    if (watched.size >= mostWatched || watched.has(element)) return;
    watched.add(element);
    visible.observe(element);
  }

  watch(document.body);
  // What comes later is put at the body's end, by nearly all libraries.
  added.observe(document.body, { childList: true });
  signal.addEventListener('abort', () => {
    visible.disconnect();
    added.disconnect();
  });
}

function isWithin(element: Element, counted: WeakSet<Element>): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) if (counted.has(each)) return true;
  return false;
}

/** Right after the browser has told what is in view, styles and places are known to it. */
function liesOver(element: Element): boolean {
  for (let each: Element | null = element, up = 0; each && up < 4; each = each.parentElement, up++) {
    const { position } = getComputedStyle(each);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return element.matches('dialog[open]:modal,[aria-modal=true]');
}
