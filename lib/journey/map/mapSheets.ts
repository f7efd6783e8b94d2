import type { MapScene } from './scene';

/** A part of a scene that one sheet of paper shows, from left to right; its header and the names of its lanes are shown on each. */
export interface Sheet {
  readonly x: number;
  readonly width: number;
}

/** Cuts a scene into parts of at most `width` CSS pixels, between touchpoints wherever that is possible. */
export function mapSheets({ slots, sideWidth, width: whole }: MapScene, width: number): Sheet[] {
  const sheets: Sheet[] = [];
  let from = sideWidth;
  while (from < whole) {
    const end = from + width;
    const cut = end >= whole ? whole : cutBefore(slots, from, end);
    sheets.push({ x: from, width: cut - from });
    from = cut;
  }
  return sheets;
}

/** The last place before `end` at which no touchpoint is cut in two; `end` itself where one is wider than the sheet. */
function cutBefore(slots: MapScene['slots'], from: number, end: number): number {
  const starts = slots.map(({ x }) => x).filter((x) => x > from && x <= end);
  const whole = starts.filter((x) => slots.every((slot) => slot.x + slot.width <= x + 0.5 || slot.x >= x - 0.5));
  return whole.length === 0 ? end : Math.max(...whole);
}
