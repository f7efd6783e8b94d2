import { elementAround, type PickedElement } from '@/lib/page/picking/pickedElement';

/** What stands where it stood, however the page is scrolled meanwhile. */
export interface KeptScroll {
  /** To be told of an element before it or anything around it is scrolled. */
  note(picked: PickedElement): void;
  putBack(): void;
}

/** Notes how far a page and what scrolls in it are scrolled, so that whoever leaves finds them as they were. */
export function createKeptScroll(window: Window): KeptScroll {
  const { scrollX: left, scrollY: top } = window;
  const before = new Map<Element, { readonly left: number; readonly top: number }>();
  return {
    note(picked) {
      for (let outer: PickedElement | null = picked; outer; outer = elementAround(outer)) {
        const { element } = outer;
        if (!before.has(element)) before.set(element, { left: element.scrollLeft, top: element.scrollTop });
      }
    },
    putBack() {
      for (const [element, { left, top }] of before) {
        if (element.scrollLeft !== left || element.scrollTop !== top)
          Reflect.apply(Element.prototype.scrollTo, element, [{ left, top, behavior: 'instant' }]);
      }
      if (window.scrollX !== left || window.scrollY !== top) window.scrollTo({ left, top, behavior: 'instant' });
    },
  };
}
