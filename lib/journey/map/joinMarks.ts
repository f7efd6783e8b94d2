import { round } from './emotionCurve';
import type { Mark } from './scene';

/**
 * The same drawing in as few marks as possible: what is painted alike becomes one path, in the place of the first. For marks that do not
 * lie over each other, or of which it does not matter which is on top; texts, pictures and cut paths stay as they are.
 */
export function joinMarks(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  const paths = new Map<string, { readonly place: number; readonly first: Mark; parts: string[] }>();
  for (const mark of marks) {
    const d = pathOf(mark);
    if (d === null) {
      joined.push(mark);
      continue;
    }
    const { fill, stroke, strokeWidth, dash, opacity } = mark as Extract<Mark, { readonly kind: 'path' }>;
    const key = [fill, stroke, strokeWidth, dash, opacity].join();
    const known = paths.get(key);
    if (known) known.parts.push(d);
    else paths.set(key, { place: joined.push(mark) - 1, first: mark, parts: [d] });
  }
  for (const { place, first, parts } of paths.values()) {
    if (parts.length === 1) continue;
    const { fill, stroke, strokeWidth, dash, opacity } = first as Extract<Mark, { readonly kind: 'path' }>;
    joined[place] = { kind: 'path', d: parts.join(''), fill, stroke, strokeWidth, dash, opacity };
  }
  return joined;
}

/** The outline of a mark; null where it is more than that. */
function pathOf(mark: Mark): string | null {
  switch (mark.kind) {
    case 'path':
      return mark.d;
    case 'circle': {
      const { x, y, radius: r } = mark;
      return `M${round(x - r)},${y}a${r},${r},0,1,0,${2 * r},0a${r},${r},0,1,0,${-2 * r},0Z`;
    }
    case 'rect': {
      const [width, height] = [Math.max(0, mark.width), Math.max(0, mark.height)];
      const r = Math.min(mark.radius ?? 0, width / 2, height / 2);
      const [h, v] = [round(width - 2 * r), round(height - 2 * r)];
      const corner = (x: number, y: number) => (r === 0 ? '' : `a${r},${r},0,0,1,${x},${y}`);
      return `M${round(mark.x + r)},${mark.y}h${h}${corner(r, r)}v${v}${corner(-r, r)}h${-h}${corner(-r, -r)}v${-v}${corner(r, -r)}Z`;
    }
    default:
      return null;
  }
}
