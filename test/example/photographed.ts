import { createHash } from 'node:crypto';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../browsers/find';
import type { Language } from '../shop/language';
import { startShop } from '../shop/server';
import { type DrawnKey, drawings } from './drawings';
import { type PictureFacts, type PictureKey, pictureKeys, pictures, type SitePicture } from './pictures';

export interface Photographed extends PictureFacts {
  readonly bytes: Uint8Array;
}

/** What one sees of a page; the pictures are smaller, so that the example stays light. */
const window = { width: 1280, height: 800 };
const widest = 640;
const quality = 0.5;

/** The example's pictures in a language, as small WebP files. The same pages give the same bytes in the same Chromium. */
export async function photographAll(language: Language): Promise<ReadonlyMap<PictureKey, Photographed>> {
  const found = findChromium();
  if (!found) throw new Error('There is no Chromium.');
  const shop = await startShop();
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  try {
    const taken = new Map<PictureKey, Photographed>();
    for (const key of pictureKeys) {
      const picture = pictures[key];
      const page = await browser.newPage({
        viewport: 'drawn' in picture ? { width: picture.width, height: picture.height } : window,
        locale: language,
      });
      const shot =
        'drawn' in picture
          ? await drawn(page, drawings[key as DrawnKey](language).source)
          : await photographed(page, picture, (path) => shop.url(picture.site, `/${language}${path}`), language);
      taken.set(key, { ...(await encoded(browser, shot.png)), masks: shot.masks });
      await page.close();
    }
    return taken;
  } finally {
    await browser.close();
    await shop.close();
  }
}

interface Shot {
  readonly png: Buffer;
  readonly masks: number;
}

async function drawn(page: Page, source: string): Promise<Shot> {
  await page.setContent(`<!doctype html><meta charset="utf-8">${source}`);
  return { png: await page.screenshot(), masks: 0 };
}

async function photographed(
  page: Page,
  { path, part, masked, consent, dated }: SitePicture,
  url: (path: string) => string,
  language: Language,
): Promise<Shot> {
  const address = url(typeof path === 'string' ? path : path[language]);
  await page.goto(address);
  const banner = page.locator('.consent button').last();
  if (!consent && (await banner.isVisible())) {
    await banner.click();
    await banner.waitFor({ state: 'hidden' });
    // Having answered, one is led to the page without what is asked of it.
    await page.goto(address);
  }
  await page.mouse.move(0, 0);
  await page.waitForLoadState('networkidle');
  // Advertisements lie in frames of their own.
  for (const frame of page.frames()) {
    await frame.evaluate(async () => {
      for (const each of document.querySelectorAll('img')) each.loading = 'eager';
      await Promise.all([...document.images].map((each) => each.decode().catch(() => {})));
    });
  }
  const masks = await page.evaluate(
    ({ paint, day, month }) => {
      for (const time of document.querySelectorAll('time')) {
        time.textContent = day ?? (time.textContent ?? '').replace(/May|June|mai|juin/, month);
      }
      // The sites of the sample world have addresses of this machine; the example's have none.
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        node.nodeValue = (node.nodeValue ?? '').replace(/http:\/\/(\w+)\.localhost:\d+/g, 'https://$1.example');
      }
      if (!paint) return 0;
      const fields = [
        ...document.querySelectorAll<HTMLElement>('input:not([type=radio], [type=checkbox]), select, textarea, iframe'),
      ];
      const seen = fields.filter((each) => {
        const { top, width } = each.getBoundingClientRect();
        return width > 0 && top < innerHeight && top > 130;
      });
      for (const field of seen) {
        const { left, top, width, height } = field.getBoundingClientRect();
        const mask = document.createElement('div');
        mask.style.cssText = `position:fixed;z-index:99;left:${left}px;top:${top}px;width:${width}px;height:${height}px;background:repeating-linear-gradient(45deg,#3b4252 0 8px,#4c566a 8px 16px)`;
        document.body.append(mask);
      }
      return seen.length;
    },
    { paint: masked === true, day: dated?.[language] ?? null, month: language === 'fr' ? 'avril' : 'April' },
  );
  if (part === undefined) return { png: await page.screenshot({ animations: 'disabled' }), masks };
  const box = await page.locator(part).first().boundingBox();
  if (!box) throw new Error(`${part} is not on ${page.url()}`);
  const clip = { ...box, height: Math.min(box.height, box.width * 0.7) };
  return { png: await page.screenshot({ fullPage: true, clip, animations: 'disabled' }), masks };
}

/** The picture as WebP, no wider than `widest`. */
async function encoded(browser: Browser, png: Buffer): Promise<Omit<Photographed, 'masks'>> {
  const page = await browser.newPage();
  const { base64, width, height } = await page.evaluate(
    async ({ source, most, level }) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
      const scale = Math.min(1, most / picture.width);
      const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const bytes = new Uint8Array(
        await (await canvas.convertToBlob({ type: 'image/webp', quality: level })).arrayBuffer(),
      );
      return { base64: btoa(String.fromCharCode(...bytes)), width: canvas.width, height: canvas.height };
    },
    { source: png.toString('base64'), most: widest, level: quality },
  );
  await page.close();
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), byteLength: bytes.length, width, height };
}
