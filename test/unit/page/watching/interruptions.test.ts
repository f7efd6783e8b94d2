// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Interruptions, watchInterruptions } from '@/lib/page/watching/interruptions';

/** Elements come into view where a test says so. */
class Sight {
  static all: Sight[] = [];
  readonly seen = new Set<Element>();
  isOver = false;
  constructor(private readonly tell: (entries: unknown[]) => void) {
    Sight.all.push(this);
  }
  observe(element: Element): void {
    this.seen.add(element);
  }
  unobserve(element: Element): void {
    this.seen.delete(element);
  }
  disconnect(): void {
    this.isOver = true;
  }
  show(element: Element, width = 300, height = 200): void {
    if (!this.seen.has(element) || this.isOver) return;
    this.tell([{ target: element, isIntersecting: true, intersectionRect: { width, height } }]);
  }
}

let count: number;
let interruptions: Interruptions;
beforeEach(() => {
  Sight.all = [];
  vi.stubGlobal('IntersectionObserver', Sight);
  count = 0;
});
afterEach(() => vi.unstubAllGlobals());

function watch(html: string): Sight {
  document.body.innerHTML = html;
  interruptions = watchInterruptions(document, () => (count += 1));
  interruptions.look();
  return Sight.all[0] as Sight;
}
const element = (selector: string) => document.querySelector(selector) as Element;

describe('interruptions', () => {
  it('are banners and pop-ups over the page, each once', () => {
    const sight = watch('<div id="cookie-banner" style="position: fixed"><div class="consent-text">We</div></div>');
    sight.show(element('#cookie-banner'));
    sight.show(element('#cookie-banner'));
    sight.show(element('.consent-text'));
    expect(count).toBe(1);
  });

  it.each([
    ['a dialog', '<div role="dialog" aria-modal="true">Newsletter</div>'],
    ['a banner', '<div><div class="CookieBanner" aria-modal="true">We</div></div>'],
  ])('are also those that come later: %s', (_, html) => {
    watch('<main></main>');
    for (let look = 0; look < 5; look += 1) interruptions.look();
    const late = document.createElement('div');
    late.innerHTML = html;
    document.body.append(late);
    interruptions.look();
    const [sight] = Sight.all;
    sight?.show(element('[aria-modal]'));
    expect(count).toBe(1);
    interruptions.look();
    sight?.show(element('[aria-modal]'));
    expect(count).toBe(1);
  });

  it('are looked for without touching an element of a page that has none', () => {
    watch('<main class="products"><p>Dress</p></main>');
    const found = vi.spyOn(NodeList.prototype, Symbol.iterator);
    const given = vi.spyOn(XPathResult.prototype, 'snapshotItem');
    for (let look = 0; look < 5; look += 1) interruptions.look();
    expect(found).not.toHaveBeenCalled();
    expect(given).not.toHaveBeenCalled();
    expect(Sight.all).toEqual([]);
  });

  it('are neither parts of the page, nor what is too small to stand in the way, nor what never comes into view', () => {
    const sight = watch(
      '<p class="cookie-policy">Cookies</p><div class="popup" style="position: fixed"></div><div class="newsletter" style="position: fixed"></div>',
    );
    sight.show(element('.cookie-policy'));
    sight.show(element('.popup'), 10, 10);
    expect(count).toBe(0);
  });

  it('are counted whatever a form calls its fields', () => {
    const sight = watch(
      '<form class="popup" style="position: fixed"><input name="parentElement"><input name="matches"><input name="evaluate"></form><img name="querySelectorAll"><img name="evaluate">',
    );
    for (let look = 0; look < 3; look += 1) interruptions.look();
    sight.show(element('form'));
    expect(count).toBe(1);
  });

  it('are not looked for after the end', () => {
    const sight = watch('<div class="popup" style="position: fixed"></div>');
    interruptions.end();
    sight.show(element('.popup'));
    document.body.insertAdjacentHTML('beforeend', '<div class="popup" id="late" style="position: fixed"></div>');
    interruptions.look();
    expect(sight.seen.has(element('#late'))).toBe(false);
    expect(count).toBe(0);
  });
});
