import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';

/** More presses than any screen has stops. */
const farthest = 160;

interface Stop {
  /** The focus is where it was to go. */
  readonly isThere: boolean;
  /** What has the focus, for a message. */
  readonly what: string;
  /** What is wrong with it for whoever sees the screen, null for nothing. */
  readonly fault: string | null;
}

/** A page worked by keys alone: nothing here points or clicks. */
export class Keyboard {
  constructor(readonly page: Page) {}

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }
  /** Types into what has the focus, over what stands in it. */
  async write(text: string): Promise<void> {
    await this.press('Control+a');
    await this.page.keyboard.type(text);
  }

  /** Goes by Tab to the first of `target`; each stop on the way must be seen to have the focus. */
  async goTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    // It may come only now: Tab must not run past its place.
    await expect(target.first()).toBeAttached();
    const passed: string[] = [];
    for (let presses = 0; presses < farthest; presses += 1) {
      const { isThere, what, fault } = await this.#stop(target);
      if (fault !== null) throw new Error(`${what}: ${fault}`);
      if (isThere) return;
      passed.push(what);
      await this.press(key);
    }
    throw new Error(`${target} is not reached by ${key}. Passed: ${passed.join(' | ')}`);
  }

  /** Goes there and presses a key: Enter, unless said otherwise. */
  async use(target: Locator, key = 'Enter'): Promise<void> {
    await this.goTo(target);
    await this.press(key);
  }

  async fill(target: Locator, text: string): Promise<void> {
    await this.goTo(target);
    await this.write(text);
  }

  /** Chooses in a list by the first letters of an option, as people do. */
  async choose(target: Locator, letters: string): Promise<void> {
    await this.goTo(target);
    await this.page.keyboard.type(letters);
    await expect(target.locator('option:checked')).toHaveText(new RegExp(`^${letters}`, 'i'));
  }

  async #stop(target: Locator): Promise<Stop> {
    return target.evaluateAll((elements): Stop => {
      const active = document.activeElement;
      // The browser's own controls stand between the last stop and the first.
      if (!active || active === document.body) return { isThere: false, what: 'the page', fault: null };
      const name = active.getAttribute('aria-label') ?? active.closest('label')?.textContent ?? active.textContent;
      const what = `${active.tagName.toLowerCase()} “${name?.trim().slice(0, 60)}”`;
      const isThere = elements.includes(active as HTMLElement);
      const hasRing = (element: Element, pseudo?: string) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, pseudo);
        const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
        return isOutlined || /\b0px 0px 0px [1-9]/.test(boxShadow);
      };
      // A radio button may leave the ring to what is drawn in its place, a field to its frame.
      const around: Element[] = [];
      for (let each: Element | null = active; each && around.length < 4; each = each.parentElement) around.push(each);
      const beside = [...(active.parentElement?.children ?? [])];
      const isSeen = [...around, ...beside].some((each) => hasRing(each) || hasRing(each, '::after'));
      // What programs focus (a heading, the panel that has just opened) is no stop of Tab and needs no ring.
      const isStop = (active as HTMLElement).tabIndex >= 0;
      const { top, bottom, left, right } = (around[1] ?? active).getBoundingClientRect();
      const isInWindow = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const fault = !isStop ? null : !isSeen ? 'the focus cannot be seen' : !isInWindow ? 'out of sight' : null;
      return { isThere, what, fault };
    });
  }
}
