import type { Mark } from '../map/scene';
import { legendMarker } from './basisMarker';

/** Markers of the weakest, a middling and the strongest feeling as the curve has them, beside each other in 58 by 24 CSS pixels: what legends show. */
export const strengthMarkers: readonly Mark[] = [
  [6, 1],
  [24, 3],
  [47, 5],
].flatMap(([x = 0, intensity = 0]) => legendMarker({ x, basis: 'experienced', intensity }));
