/** How a screenshot is kept: as WebP at one of three qualities, or as PNG, pixel for pixel. */
export type PictureQuality = 'small' | 'standard' | 'fine' | 'lossless';

/** What a canvas is asked for; `quality` is 0..1. */
export interface PictureEncoding {
  readonly type: 'image/webp' | 'image/png';
  readonly quality: number;
}

export const pictureEncodings: Readonly<Record<PictureQuality, PictureEncoding>> = {
  small: { type: 'image/webp', quality: 0.7 },
  // Above what a person sees as loss, at about a third of a PNG's size.
  standard: { type: 'image/webp', quality: 0.9 },
  fine: { type: 'image/webp', quality: 0.98 },
  lossless: { type: 'image/png', quality: 1 },
};
