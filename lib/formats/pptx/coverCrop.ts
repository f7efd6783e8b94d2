import type { Crop } from './canvas';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is cut off a picture so that it fills a place: of one that is too high the foot, of one that is too wide both sides. */
export function coverCrop(picture: Size, place: Size): Crop {
  const scale = Math.max(place.width / picture.width, place.height / picture.height);
  const tooWide = 1 - place.width / (picture.width * scale);
  const tooHigh = 1 - place.height / (picture.height * scale);
  return { left: tooWide / 2, right: tooWide / 2, top: 0, bottom: tooHigh };
}
