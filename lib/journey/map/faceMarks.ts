import { inkOfValence, round } from './emotionCurve';
import type { Mark } from './scene';

/** How far the corners of a mouth lie above (below 0) or under its middle, as a share of the radius. */
const bends: readonly number[] = [0.55, 0.3, 0, -0.3, -0.55];

/** A small face for a step of the scale, told apart by its mouth and brows as well as by its colour. */
export function faceMarks(valence: number, x: number, y: number, radius: number): Mark[] {
  const stroke = inkOfValence(valence);
  const bend = (bends[Math.max(-2, Math.min(2, Math.round(valence))) + 2] ?? 0) * radius;
  const half = radius * 0.45;
  const mouth = round(y + radius * 0.38 + bend / 2);
  const eye = round(y - radius * 0.22);
  const marks: Mark[] = [
    { kind: 'circle', x: round(x), y: round(y), radius, fill: 'surface', stroke, strokeWidth: 1.4 },
    {
      kind: 'path',
      d: `M${round(x - half)},${mouth}Q${round(x)},${round(mouth - bend * 1.5)},${round(x + half)},${mouth}`,
      stroke,
      strokeWidth: 1.4,
    },
    {
      kind: 'path',
      d: `M${round(x - radius * 0.36)},${eye}v0.1M${round(x + radius * 0.36)},${eye}v0.1`,
      stroke,
      strokeWidth: 1.9,
    },
  ];
  if (valence <= -2) {
    const [inner, outer, top] = [radius * 0.18, radius * 0.6, round(y - radius * 0.62)];
    const low = round(y - radius * 0.42);
    marks.push({
      kind: 'path',
      d: `M${round(x - outer)},${top}L${round(x - inner)},${low}M${round(x + outer)},${top}L${round(x + inner)},${low}`,
      stroke,
      strokeWidth: 1.2,
    });
  }
  return marks;
}
