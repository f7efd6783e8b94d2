import { round } from './emotionCurve';
import { isReturn, type MapModel } from './mapModel';
import type { Mark, Piece } from './scene';

/**
 * Arcs from where the journey was to the earlier stage that it went back to, drawn above the touchpoints. `centres` are their x by id,
 * `bottom` the y that the arcs stand on.
 */
export function returnPieces(model: MapModel, centres: ReadonlyMap<string, number>, bottom: number): Piece[] {
  return model.entries.flatMap((entry, index): Piece[] => {
    const before = model.entries[index - 1];
    if (!before || !isReturn(model, before, entry)) return [];
    const [from, to] = [centres.get(before.id), centres.get(entry.id)];
    if (from === undefined || to === undefined || from === to) return [];
    const base = bottom - 4;
    const rise = Math.min(24, 10 + Math.abs(from - to) / 40);
    const tip = round(to);
    const marks: Mark[] = [
      {
        kind: 'path',
        d: `M${round(from)},${base}C${round(from)},${round(base - rise * 1.3)},${tip},${round(base - rise * 1.3)},${tip},${base - 2}`,
        stroke: 'accent',
        strokeWidth: 1.5,
        dash: 'longDashed',
      },
      {
        kind: 'path',
        d: `M${tip - 4},${base - 7}L${tip},${base}L${tip + 4},${base - 7}`,
        stroke: 'accent',
        strokeWidth: 1.5,
      },
    ];
    return [{ x: Math.min(from, to) - 5, width: Math.abs(from - to) + 10, marks }];
  });
}
