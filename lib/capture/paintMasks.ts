import type { PixelRectangle } from './maskPixels';

const ground = '#3b4252';
const stripe = '#4c566a';
const stripeWidth = 3;
const stripeDistance = 12;

/** Covers rectangles of a picture with an opaque hatch, as plainly a mask as it is quiet. */
export function paintMasks(context: OffscreenCanvasRenderingContext2D, masks: readonly PixelRectangle[]): void {
  context.fillStyle = ground;
  // Whole pixels, filled flat: nothing shines through. The stripes only lie on top.
  for (const { x, y, width, height } of masks) context.fillRect(x, y, width, height);

  context.strokeStyle = stripe;
  context.lineWidth = stripeWidth;
  for (const { x, y, width, height } of masks) {
    context.save();
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
    context.beginPath();
    for (let along = -height; along < width; along += stripeDistance) {
      context.moveTo(x + along, y + height);
      context.lineTo(x + along + height, y);
    }
    context.stroke();
    context.restore();
  }
}
