import { vi } from 'vitest';

/** A picture as text: one character per pixel, lines of them. */
export class TextPicture implements ImageBitmap {
  closed = false;
  constructor(readonly lines: readonly string[]) {}
  get height(): number {
    return this.closed ? 0 : this.lines.length;
  }
  get width(): number {
    return this.closed ? 0 : (this.lines[0]?.length ?? 0);
  }
  close(): void {
    this.closed = true;
  }
}

/**
 * Stands in for the browser's canvas, with pixels that are characters: a fill is '#', a stroke only lies on top of it and is left out.
 * "Encoding" gives the pixels as text, so that a test can look for what must not be there. Undone by `vi.unstubAllGlobals()`.
 */
export function installTextCanvas({ encodes }: { encodes: readonly string[] }): void {
  class TextCanvas {
    pixels: string[][];
    constructor(
      readonly width: number,
      readonly height: number,
    ) {
      this.pixels = Array.from({ length: height }, () => Array.from({ length: width }, () => ' '));
    }

    getContext() {
      const { pixels, width, height } = this;
      const nothing = () => {};
      return {
        drawImage(
          source: TextPicture | TextCanvas,
          x: number,
          y: number,
          toWidth = source.width,
          toHeight = source.height,
        ) {
          const lines = source instanceof TextPicture ? source.lines : source.pixels;
          const { width: fromWidth, height: fromHeight } = source;
          for (let row = y; row < y + toHeight && row < height; row++) {
            for (let column = x; column < x + toWidth && column < width; column++) {
              const line = lines[Math.floor((row * fromHeight) / toHeight)];
              (pixels[row] as string[])[column] = line?.[Math.floor((column * fromWidth) / toWidth)] ?? ' ';
            }
          }
        },
        fillRect(x: number, y: number, rectWidth: number, rectHeight: number) {
          for (let row = y; row < y + rectHeight; row++) pixels[row]?.fill('#', x, x + rectWidth);
        },
        ...Object.fromEntries(
          ['save', 'restore', 'beginPath', 'rect', 'clip', 'moveTo', 'lineTo', 'stroke'].map((name) => [name, nothing]),
        ),
      };
    }

    async convertToBlob({ type }: { type: string }): Promise<Blob> {
      const text = this.pixels.map((line) => line.join('')).join('\n');
      return new Blob([text], { type: encodes.includes(type) ? type : 'image/png' });
    }
  }
  vi.stubGlobal('OffscreenCanvas', TextCanvas);
}
