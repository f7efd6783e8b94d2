import { vi } from 'vitest';

/**
 * jsdom lays nothing out. This stands in for it: an element's box is its `data-box="x y width height"`, and what is hidden by its own
 * or an ancestor's style has none. Undone by `vi.unstubAllGlobals()` and `vi.restoreAllMocks()`.
 */
export function layOutByAttribute(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [x = 0, y = 0, width = 0, height = 0] =
      Element.prototype.getAttribute.call(this, 'data-box')?.split(' ').map(Number) ?? [];
    return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height, toJSON: () => ({}) };
  });
  for (const side of ['Width', 'Height'] as const) {
    for (const kind of ['offset', 'client'] as const) {
      const owner = kind === 'offset' ? HTMLElement.prototype : Element.prototype;
      vi.spyOn(owner as HTMLElement, `${kind}${side}`, 'get').mockImplementation(function (this: HTMLElement) {
        return this.getBoundingClientRect()[side === 'Width' ? 'width' : 'height'];
      });
    }
  }
  define(Element.prototype, 'checkVisibility', function (this: Element, options: CheckVisibilityOptions = {}) {
    for (let element: Element | null = this; element; element = element.parentElement) {
      const { display, visibility, opacity } = getComputedStyle(element);
      if (display === 'none') return false;
      if (options.visibilityProperty && visibility === 'hidden') return false;
      if (options.opacityProperty && opacity === '0') return false;
    }
    return true;
  });
  define(Range.prototype, 'getClientRects', function (this: Range) {
    const box = this.startContainer.parentElement?.getBoundingClientRect();
    return box && box.width > 0 ? [box] : [];
  });
  define(Range.prototype, 'getBoundingClientRect', () => ({ x: 0, y: 0, width: 0, height: 0 }));
  // Words of test pages need no escaping.
  vi.stubGlobal('CSS', { escape: (name: string) => name });
}

function define(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}
