// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchInterruptions } from '@/lib/page/watching/interruptions';

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
  disconnect(): void {
    this.isOver = true;
  }
  show(element: Element, width = 300, height = 200): void {
    if (!this.seen.has(element) || this.isOver) return;
    this.tell([{ target: element, isIntersecting: true, intersectionRect: { width, height } }]);
  }
}

let count: number;
let ended: AbortController;
beforeEach(() => {
  Sight.all = [];
  vi.stubGlobal('IntersectionObserver', Sight);
  count = 0;
  ended = new AbortController();
});
afterEach(() => vi.unstubAllGlobals());

function watch(html: string): Sight {
  document.body.innerHTML = html;
  watchInterruptions(document, () => (count += 1), ended.signal);
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

  it('are also those that come later', async () => {
    const sight = watch('<main></main>');
    const late = document.createElement('div');
    late.innerHTML = '<div role="dialog" aria-modal="true">Newsletter</div>';
    document.body.append(late);
    await vi.waitFor(() => expect(sight.seen.size).toBe(1));
    sight.show(element('[role=dialog]'));
    expect(count).toBe(1);
  });

  it('are neither parts of the page, nor what is too small to stand in the way, nor what never comes into view', () => {
    const sight = watch(
      '<p class="cookie-policy">Cookies</p><div class="popup" style="position: fixed"></div><div class="newsletter" style="position: fixed"></div>',
    );
    sight.show(element('.cookie-policy'));
    sight.show(element('.popup'), 10, 10);
    expect(count).toBe(0);
  });

  it('are not looked for after the end', async () => {
    const sight = watch('<div class="popup" style="position: fixed"></div>');
    ended.abort();
    sight.show(element('.popup'));
    document.body.insertAdjacentHTML('beforeend', '<div class="popup" id="late" style="position: fixed"></div>');
    await Promise.resolve();
    expect(sight.seen.has(element('#late'))).toBe(false);
    expect(count).toBe(0);
  });
});
