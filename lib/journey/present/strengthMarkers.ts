import { markerOf } from '../map/emotionCurve';
import type { Mark } from '../map/scene';

/** Markers of the weakest, a middling and the strongest feeling as the curve has them, beside each other in 58 by 24 CSS pixels: what legends show. */
export const strengthMarkers: readonly Mark[] = [
  [6, 1],
  [24, 3],
  [47, 5],
].flatMap(([x = 0, intensity = 0]) =>
  // A band in whose middle neutral lies at 12.
  markerOf(
    { order: 0, x, valence: 0, basis: 'experienced', intensity, isMean: false },
    { x: 0, y: -14, width: 58, height: 52 },
    7,
  ),
);
