import type { DeliverableOptions } from './deliverable';
import type { Bytes } from './format';
import type { MapDocument } from './mapDocument';
import { drawnMap } from './mapSvg';
import { writingOf } from './writing';

/** Pixels for each CSS pixel: what a screen of high resolution shows. */
const wantedScale = 2;
/** What Chromium and Firefox paint without fail, in pixels. */
const longestSide = 32_000;
const largestArea = 120_000_000;
/** Where even so much is too much for the machine, half the size is tried, this often. */
const attempts = 3;

/** The map as a picture at double resolution, or as large as the browser can paint it: a note says so. Needs a page to draw in. */
export async function writeMapPng(document: MapDocument, options: DeliverableOptions): Promise<Bytes> {
  const { signal, onNote } = options;
  const { markup, width, height } = await drawnMap(document, 'close', options);
  signal?.throwIfAborted();
  const picture = await loaded(new Blob([markup], { type: 'image/svg+xml' }));
  let scale = pngScale(width, height);
  let png = await painted(picture, width, height, scale);
  for (let attempt = 1; png === null && attempt < attempts; attempt += 1) {
    scale /= 2;
    signal?.throwIfAborted();
    png = await painted(picture, width, height, scale);
  }
  if (png === null) throw new Error(`${width} x ${height}`);
  signal?.throwIfAborted();
  if (scale < wantedScale) {
    const { words } = writingOf(document);
    const percent = new Intl.NumberFormat(document.locale, { style: 'percent', maximumFractionDigits: 0 });
    onNote?.(words.pictureScaled(percent.format(scale / wantedScale)));
  }
  return new Uint8Array(await png.arrayBuffer());
}

/** How many pixels a CSS pixel gets of a drawing this large. */
export function pngScale(width: number, height: number): number {
  return Math.min(wantedScale, longestSide / width, longestSide / height, Math.sqrt(largestArea / (width * height)));
}

async function loaded(svg: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(svg);
  try {
    return await new Promise((resolve, reject) => {
      const picture = new Image();
      picture.onload = () => resolve(picture);
      picture.onerror = () => reject(new Error('the drawing of the map could not be shown'));
      picture.src = url;
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Null where the browser has no room for so many pixels. */
async function painted(picture: HTMLImageElement, width: number, height: number, scale: number): Promise<Blob | null> {
  try {
    const canvas = new OffscreenCanvas(Math.floor(width * scale), Math.floor(height * scale));
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } catch {
    return null;
  }
}
