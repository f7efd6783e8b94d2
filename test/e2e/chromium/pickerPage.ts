import { expect, type Frame, type Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';
import { OverlayPage } from './overlayPage';
import { storedBytes, storedRecords } from './storedRecords';

/** Evidence as these tests look at it. */
export interface StoredPicture {
  readonly kind: string;
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  readonly masks: readonly { readonly reason: string; readonly count: number }[];
}

/** What is picked with: an empty frame over the page, of which Playwright sees the inside. */
export class PickerPage {
  constructor(
    private readonly run: ChromiumRun,
    readonly page: Page,
  ) {}

  /** Starts it as the popup does, which then goes. */
  async start(): Promise<Frame> {
    await this.begin();
    return this.frame();
  }

  /** The same on a page where it has no frame to look into. */
  async begin(): Promise<void> {
    const popup = await this.run.clickToolbar(this.page);
    const answer = await ask(popup, 'overlay.pick');
    expect(answer).toEqual({ kind: 'done', value: { opened: true } });
    await this.run.closePopup();
  }

  async frame(): Promise<Frame> {
    await expect.poll(() => this.frames().length, { message: 'the picker opens' }).toBe(1);
    return this.frames()[0] as Frame;
  }

  frames(): Frame[] {
    return this.page.frames().filter((frame) => frame.url() === 'about:blank');
  }

  /** What it last said aloud. */
  async says(name: string): Promise<void> {
    await expect((await this.frame()).getByRole('status')).toHaveText(name);
  }

  async expectGone(): Promise<void> {
    await expect.poll(() => this.frames().length, { message: 'the picker goes' }).toBe(0);
  }

  /** Takes what is picked, waits for the form, saves it, and gives what was stored. */
  async takeAndSave() {
    await this.page.keyboard.press('Enter');
    await this.expectGone();
    const overlay = new OverlayPage(this.run, this.page);
    const form = await overlay.form();
    await this.page.keyboard.press('Control+Enter');
    await expect(form.getByRole('status')).toContainText('Saved');
    await overlay.expectClosed();
    const evidence = await storedRecords<StoredPicture>(this.run, 'evidence');
    const touchpoints = await storedRecords<PickedTouchpoint>(this.run, 'touchpoints');
    const picture = evidence.find(({ kind }) => kind === 'elementScreenshot');
    if (!picture) throw new Error('There is no picture of the part.');
    const [touchpoint] = touchpoints;
    if (!touchpoint) throw new Error('Nothing was saved.');
    return { evidence, picture, touchpoint, bytes: await storedBytes(this.run, picture.sha256) };
  }
}

/** Sends the background a request about the tab in front, as the popup itself does. */
export async function ask(popup: Page, type: string, data: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  return popup.evaluate(
    `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
      chrome.runtime.sendMessage({ type: ${JSON.stringify(type)}, data: { tabId: tab.id, ...${JSON.stringify(data)} } }))`,
  );
}

interface Answer {
  readonly kind: string;
  readonly value: {
    readonly evidence: StoredPicture & { readonly bytes: { readonly $bytes: string } };
    readonly isCutOff: boolean;
  };
}

export interface PickedTouchpoint {
  readonly title: string;
  readonly evidenceIds: readonly string[];
  readonly anchor: { readonly selectors: readonly { readonly type: string; readonly exact?: string }[] } | null;
  readonly target: { readonly kind: string; readonly url: string } | null;
}

/** Pictures as PNG, pixel for pixel, so that they can be compared. */
export async function keepPixels(run: ChromiumRun): Promise<void> {
  const worker = await run.serviceWorker();
  await worker.evaluate(`chrome.storage.local.set({ 'setting.screenshotQuality': 'lossless' })`);
}

export interface Difference {
  readonly size: readonly [width: number, height: number];
  readonly truthSize: readonly [width: number, height: number];
  /** How many pixels differ in any channel, outside of what is left out. */
  readonly pixels: number;
  /** The first that does. */
  readonly at: readonly [x: number, y: number] | null;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Compares two pictures pixel by pixel, decoded in `page`, which may be any page without a policy of its own. */
export async function difference(
  page: Page,
  picture: Buffer,
  truth: Buffer,
  leftOut: readonly Area[] = [],
): Promise<Difference> {
  return page.evaluate(
    async ([one, other, areas]) => {
      const read = async (base64: string) => {
        const bitmap = await createImageBitmap(
          new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]),
        );
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (!context) throw new Error('The browser gives no canvas.');
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        return { width: bitmap.width, height: bitmap.height, data: new Uint32Array(data.buffer) };
      };
      const [a, b] = await Promise.all([read(one), read(other)]);
      let pixels = 0;
      let at: [number, number] | null = null;
      for (let y = 0; y < Math.min(a.height, b.height); y++) {
        for (let x = 0; x < Math.min(a.width, b.width); x++) {
          if (a.data[y * a.width + x] === b.data[y * b.width + x]) continue;
          if (areas.some((area) => x >= area.x && y >= area.y && x < area.x + area.width && y < area.y + area.height)) {
            continue;
          }
          pixels += 1;
          at ??= [x, y];
        }
      }
      return {
        size: [a.width, a.height] as const,
        truthSize: [b.width, b.height] as const,
        pixels,
        at,
      };
    },
    [picture.toString('base64'), truth.toString('base64'), [...leftOut]] as const,
  );
}

/** All that a page can see of itself, with the places of everything that scrolls. */
export function stateOf(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    document: document.documentElement.outerHTML,
    focus: document.activeElement?.id || document.activeElement?.localName,
    scroll: [
      scrollX,
      scrollY,
      ...Array.from(document.querySelectorAll('*'), (each) => [each.scrollLeft, each.scrollTop]),
    ],
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    names: Object.getOwnPropertyNames(window).sort(),
  }));
}
