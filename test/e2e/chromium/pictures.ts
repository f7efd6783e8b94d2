import type { Page } from '@playwright/test';

/** How far a channel of a pixel may lie from the colour looked for: lossy pictures shift flat colours by a few steps. */
const tolerance = 36;

/**
 * How many pixels of a picture lie near each colour (`#rrggbb`), in the order of the colours. Decoded in `page`, which may be
 * any page without a policy of its own.
 */
export async function pixelsNear(page: Page, picture: Buffer, colours: readonly string[]): Promise<number[]> {
  return page.evaluate(
    async ([base64, wanted, distance]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!context) throw new Error('The browser gives no canvas.');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      // Pictures of pages have few colours for their size: each is compared once.
      const histogram = new Map<number, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
        histogram.set(colour, (histogram.get(colour) ?? 0) + 1);
      }
      const channelsOf = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;
      const counts = wanted.map((colour) => {
        const target = channelsOf(Number.parseInt(colour.slice(1), 16));
        let count = 0;
        for (const [found, pixels] of histogram) {
          const isNear = channelsOf(found).every(
            (channel, index) => Math.abs(channel - (target[index] ?? 0)) <= distance,
          );
          if (isNear) count += pixels;
        }
        return count;
      });
      return counts;
    },
    [picture.toString('base64'), [...colours], tolerance] as const,
  );
}
