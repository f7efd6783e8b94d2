import type { MapModel } from './mapModel';

/**
 * How much a touchpoint can show in its width: all of it; titles and pictures; a dot on the curve; nothing but its part in its
 * stage's summary.
 */
export const zoomLevels = ['card', 'compact', 'dots', 'folded'] as const;
export type ZoomLevel = (typeof zoomLevels)[number];

/** The least width, in CSS pixels, of a touchpoint at each level. */
const leastWidth = { card: 104, compact: 52, dots: 9, folded: 0 } as const satisfies Record<ZoomLevel, number>;

const wider = { compact: 'card', dots: 'compact' } as const;

/** The widths that zooming goes between, and the one at which a stage of many is unfolded. */
export const slotWidths = { least: 4, dots: 14, most: 360 } as const;

/** The width after zooming by a factor: in one step from stages that are summed up to points, and back. */
export function zoomedSlotWidth(width: number, factor: number): number {
  const next = width * factor;
  if (next < leastWidth.dots) return factor > 1 ? leastWidth.dots : slotWidths.least;
  return Math.min(slotWidths.most, Math.round(next * 10) / 10);
}

/** At first sight a touchpoint is no wider than this, however few there are. */
const widestFitted = 232;

export function zoomLevelOf(slotWidth: number): ZoomLevel {
  return zoomLevels.find((level) => slotWidth >= leastWidth[level]) ?? 'folded';
}

/** What is around the touchpoints. */
export const sideWidth = 136;
export const gutter = 6;
/** Of a stage that is summed up. */
export const foldedWidth = 156;
/** Of a stage with nothing in it; more where there is room, in a journey with nothing at all. */
export const emptyStageWidth = { card: 140, compact: 104, dots: 84, folded: 84 } as const;
/** A stage is no narrower, however few touchpoints it has: its name stands above it. */
export const leastStageWidth = { card: 104, compact: 84, dots: 72, folded: 72 } as const;

/** The width of a touchpoint at which the whole journey fits into `available` CSS pixels, summed up where it cannot otherwise. */
export function fittedSlotWidth(
  model: MapModel,
  available: number,
  foldedStages: ReadonlySet<string | null> = new Set(),
): number {
  const open = model.stages.filter(({ id, entries }) => !foldedStages.has(id) && entries.length > 0);
  const count = open.reduce((sum, { entries }) => sum + entries.length, 0);
  if (count === 0) return leastWidth.card;
  const folded = model.stages.filter(({ id, entries }) => foldedStages.has(id) && entries.length > 0).length;
  const empty = model.stages.length - open.length - folded;
  for (const level of zoomLevels) {
    if (level === 'folded') break;
    const taken =
      sideWidth + gutter * (model.stages.length + 1) + empty * emptyStageWidth[level] + folded * foldedWidth;
    const width = widthLeft(
      open.map(({ entries }) => entries.length),
      available - taken,
      leastStageWidth[level],
    );
    // Wider it would be of the level before, at which it does not fit.
    const most = level === 'card' ? widestFitted : leastWidth[wider[level]] - 0.1;
    if (width >= leastWidth[level]) return Math.min(most, Math.floor(width * 10) / 10);
  }
  return slotWidths.least;
}

/** The width of each of all touchpoints in so much room, where stages of few do not become narrower than `least`. */
function widthLeft(counts: readonly number[], room: number, least: number): number {
  let width = room / counts.reduce((sum, count) => sum + count, 0);
  for (let round = 0; round < counts.length; round += 1) {
    const wide = counts.filter((count) => count * width >= least);
    // All are as narrow as they get: what is left is for nobody.
    if (wide.length === 0) break;
    const narrow = counts.length - wide.length;
    const next = (room - narrow * least) / wide.reduce((sum, count) => sum + count, 0);
    if (Math.abs(next - width) < 0.01) break;
    width = next;
  }
  return width;
}
