import { visibilityOf } from '../untampered';

/** A window that draws nothing (covered, minimised) must not hold the picture for ever. */
const patienceMs = 500;

/** Resolves once the browser has drawn two frames of a window. */
export function twoFramesOf(window: Window): Promise<void> {
  if (visibilityOf(window.document) !== 'visible') return Promise.resolve();
  const drawn = new Promise<void>((resolve) => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve()));
  });
  return Promise.race([drawn, pause(patienceMs)]);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
