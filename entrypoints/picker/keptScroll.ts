import { elementAround, type PickedElement } from '@/lib/page/picking/pickedElement';

/** What stands where it stood, however the page is scrolled meanwhile. */
export interface KeptScroll {
  /** To be told of an element before it or anything around it is scrolled. */
  note(picked: PickedElement): void;
  putBack(): void;
  /** How to do so later, unless any of it is scrolled in between. */
  fromHere(): () => void;
}

/** Notes how far a page and what scrolls in it are scrolled, so that whoever leaves finds them as they were. */
export function createKeptScroll(window: Window): KeptScroll {
  const inWindow: Place = { left: window.scrollX, top: window.scrollY };
  const before = new Map<Element, Place>();
  const isAt = (element: Element, { left, top }: Place) => element.scrollLeft === left && element.scrollTop === top;
  const isWindowAt = ({ left, top }: Place) => window.scrollX === left && window.scrollY === top;

  function putBack(): void {
    for (const [element, place] of before) {
      if (!isAt(element, place))
        Reflect.apply(Element.prototype.scrollTo, element, [{ ...place, behavior: 'instant' }]);
    }
    if (!isWindowAt(inWindow)) window.scrollTo({ ...inWindow, behavior: 'instant' });
  }

  return {
    note(picked) {
      for (let outer: PickedElement | null = picked; outer; outer = elementAround(outer)) {
        const { element } = outer;
        if (!before.has(element)) before.set(element, placeOf(element));
      }
    },
    putBack,
    fromHere() {
      const left = [...before.keys()].map((element) => [element, placeOf(element)] as const);
      const windowLeft: Place = { left: window.scrollX, top: window.scrollY };
      return () => {
        if (isWindowAt(windowLeft) && left.every(([element, place]) => isAt(element, place))) putBack();
      };
    },
  };
}

interface Place {
  readonly left: number;
  readonly top: number;
}

function placeOf({ scrollLeft: left, scrollTop: top }: Element): Place {
  return { left, top };
}
