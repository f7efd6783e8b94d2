import type { BasisId } from '../catalogues/bases';
import { markerOf } from '../map/emotionCurve';
import type { Mark } from '../map/scene';

/** The marker of a basis as the curve has it, in the middle of a square of 24 CSS pixels: what legends show. */
export function basisMarker(basis: BasisId): readonly Mark[] {
  return legendMarker({ x: 12, basis });
}

/** A marker as the curve has it, in a legend 24 CSS pixels high. */
export function legendMarker(point: {
  readonly x: number;
  readonly basis: BasisId;
  readonly intensity?: number;
}): readonly Mark[] {
  // A band in whose middle neutral lies at 12.
  return markerOf({ order: 0, valence: 0, isMean: false, ...point }, { x: 0, y: -14, width: 24, height: 52 }, 7);
}
