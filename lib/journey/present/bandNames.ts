import type { Font, Measure } from '../map/scene';
import { wrapText } from '../map/wrapText';

/** A part of the curve, as far as its name goes. */
export interface NamedBand {
  readonly name: string;
  readonly x: number;
  readonly width: number;
  /** Whether the journey was in this stage before. */
  readonly isReturn: boolean;
}

/** Where the name of a band stands, if it does. */
export interface BandName {
  readonly text: string;
  readonly x: number;
  /** 0 is right above the curve; a name that is wider than its band stands above those that it reaches over. */
  readonly row: number;
}

export interface NamePlaces {
  /** One for each band, in their order; null where there is no room. */
  readonly names: readonly (BandName | null)[];
  readonly rows: number;
}

interface NameRoom {
  /** Where the last band ends. */
  readonly end: number;
  readonly mostRows: number;
  readonly font: Font;
  readonly measure: Measure;
}

/** Before a name, behind the line at which its band begins. */
const indent = 6;
const apart = 8;
/** Where there is no room for a few letters, none are better. */
const leastWidth = 26;
/** So much of a long name reaches over other bands. */
const longest = 260;

/**
 * Places for the names of bands, each whole wherever that is possible: one that is wider than its band reaches over the next ones, above their names. The
 * name of a stage that the journey goes back to was read before, and is cut to its band.
 */
export function placeNames(bands: readonly NamedBand[], room: NameRoom): NamePlaces {
  const { end, mostRows, font, measure } = room;
  const names: (BandName | null)[] = [];
  const taken: { readonly from: number; readonly to: number; readonly row: number }[] = [];
  // From the right, so that what a name reaches over is there.
  for (const { name, x, width, isReturn } of bands.toReversed()) {
    const [whole = ''] = isReturn ? [] : wrapText(name, longest, 1, font, measure);
    const own = measure(whole, font);
    const start = Math.min(x + indent, end - own);
    const below = taken.filter(({ from, to }) => from < start + own + apart && to + apart > start);
    const row = own + indent <= width ? 0 : Math.max(-1, ...below.map((each) => each.row)) + 1;
    const isPlaced = whole !== '' && row < mostRows;
    const placed = isPlaced ? { text: whole, x: start, row } : cutToBand();
    names.unshift(placed);
    if (placed) taken.push({ from: placed.x, to: placed.x + measure(placed.text, font), row: placed.row });

    function cutToBand(): BandName | null {
      if (width < leastWidth) return null;
      const [said = ''] = wrapText(isReturn ? `↩ ${name}` : name, width - 10, 1, font, measure);
      // A sign and nothing but an ellipsis says no more than the sign.
      return { text: said === '↩…' ? '↩' : said, x: x + indent, row: 0 };
    }
  }
  return { names, rows: Math.max(0, ...names.map((name) => name?.row ?? 0)) + 1 };
}
