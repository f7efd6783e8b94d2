import type { BasisId } from '../catalogues/bases';
import { markerOf } from '../map/emotionCurve';
import type { Mark } from '../map/scene';

/** The marker of a basis as the curve has it, in the middle of a square of 24 CSS pixels: what legends show. */
export function basisMarker(basis: BasisId): readonly Mark[] {
  const point = { order: 0, x: 12, valence: 0, basis, isMean: false };
  // A band in whose middle neutral lies at 12.
  return markerOf(point, { x: 0, y: -14, width: 24, height: 52 }, 7);
}
