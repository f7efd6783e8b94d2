/**
 * Why there is no picture:
 * - `restricted`: no script may run there, so what to mask cannot be known;
 * - `hidden`: the tab is not the one in front of its window;
 * - `elsewhere`: the tab shows another page by now than the one that was read;
 * - `moving`: what has to be masked never stood still;
 * - `failed`: the browser would not take, decode or encode it.
 */
export type CaptureFailure = 'restricted' | 'hidden' | 'elsewhere' | 'moving' | 'failed';

/** A screenshot that was not taken: expected on many pages, and never a reason to lose what the person typed. */
export class CaptureError extends Error {
  override readonly name = 'CaptureError';

  constructor(
    readonly reason: CaptureFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The person does not want the picture any more. */
export class CaptureCancelled extends Error {
  override readonly name = 'CaptureCancelled';
}
