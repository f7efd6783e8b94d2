/** What sites call what lies over a page. Without the first letter, as some write it big: asking for either costs a page six times as much. */
const names = ['ookie', 'onsent', 'gdpr', 'opup', 'op-up', 'ewsletter', 'nterstitial'];
const dialogs = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
/** What may lie over a page: dialogs, and what is called so. */
const candidates = [dialogs, ...names.map((name) => `[id*=${name}],[class*=${name}]`)].join(',');
const mostWatched = 60;
/** How often all of the page is looked through: once as it was read, and once more when its scripts have made the rest of it. */
const thoroughLooks = 2;

export interface Interruptions {
  /** Looks for what may lie over the page: through all of it at first, and then where such things are put. */
  look(): void;
  /** Nothing is counted any more. */
  end(): void;
}

/**
 * Calls back for each banner and pop-up that comes into view over the page, once. No layout is asked for: the browser tells what
 * is in view, and only then it is looked at. A page without any costs no more than asking: the browser counts by itself.
 */
export function watchInterruptions(document: Document, onInterruption: () => void): Interruptions {
  const counted = new WeakSet<Element>();
  const known = new WeakSet<Element>();
  let watched = 0;
  let looks = 0;
  let visible: IntersectionObserver | null = null;

  function seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, intersectionRect } of entries) {
      if (!isIntersecting || intersectionRect.width < 40 || intersectionRect.height < 20) continue;
      if (isWithin(target, counted) || !liesOver(target)) continue;
      counted.add(target);
      visible?.unobserve(target);
      onInterruption();
    }
  }

  function watch(element: Element): void {
    if (watched >= mostWatched || known.has(element)) return;
    visible ??= new IntersectionObserver(seen);
    known.add(element);
    watched += 1;
    visible.observe(element);
  }

  return {
    look() {
      if (watched >= mostWatched) return;
      looks += 1;
      const isThorough = looks <= thoroughLooks;
      const found = Document.prototype.querySelectorAll.call(document, isThorough ? candidates : dialogs);
      // Coming to an element is what takes memory in a page.
      if (found.length > 0) for (const each of found) watch(each);
      if (!isThorough && count(document) > 0) for (const each of topOnes(document)) watch(each);
    },
    end() {
      visible?.disconnect();
      // So nothing is looked for, either.
      watched = mostWatched;
    },
  };
}

/** What is called so near the top, where nearly all libraries put what comes later. */
function nearTop(): string {
  const isCalledSo = names.map((name) => `contains(@id,'${name}') or contains(@class,'${name}')`).join(' or ');
  return `(/html/body/*|/html/body/*/*|/html/body/*/*/*)[${isCalledSo}]`;
}

function count(document: Document): number {
  return evaluate(document, `count(${nearTop()})`, XPathResult.NUMBER_TYPE).numberValue;
}

function* topOnes(document: Document): Iterable<Element> {
  const found = evaluate(document, nearTop(), XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  for (let index = 0; index < found.snapshotLength; index++) yield found.snapshotItem(index) as Element;
}

function evaluate(document: Document, expression: string, type: number): XPathResult {
  return Document.prototype.evaluate.call(document, expression, document, null, type, null);
}

/** A form calls what is in it by its name: one with a field `parentElement` would have no end. */
function parentOf(element: Element): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', element) as Element | null;
}

function isWithin(element: Element, counted: WeakSet<Element>): boolean {
  for (let each: Element | null = element; each; each = parentOf(each)) if (counted.has(each)) return true;
  return false;
}

/** Right after the browser has told what is in view, styles and places are known to it. */
function liesOver(element: Element): boolean {
  for (let each: Element | null = element, up = 0; each && up < 4; each = parentOf(each), up++) {
    const { position } = getComputedStyle(each);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return Element.prototype.matches.call(element, 'dialog[open]:modal,[aria-modal=true]');
}
