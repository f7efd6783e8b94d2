import { type CurvePoint, markerOf, radiusOf, round } from './emotionCurve';
import type { MapEntry, MapModel, MapStage } from './mapModel';
import { once } from './once';
import type { Box, Column, Measure, Piece } from './scene';
import { headerHeight } from './stageHeader';
import { emptyStageWidth, foldedWidth, gutter, leastStageWidth, sideWidth, type ZoomLevel } from './zoom';

export interface LayoutOptions {
  /** CSS pixels that a touchpoint has: what zooming changes. Null for as much as lets the whole journey fit `availableWidth`. */
  readonly slotWidth: number | null;
  /** Stages that the reader has folded, `null` for "To code". */
  readonly foldedStages?: ReadonlySet<string | null>;
  /** Lanes that the reader has reduced to their names. */
  readonly collapsedLanes?: ReadonlySet<string>;
  /** Width that there is. */
  readonly availableWidth?: number;
  readonly measure: Measure;
}

/** Where a touchpoint stands, or a stage that is summed up, or one with nothing in it. */
export interface Place {
  readonly stage: MapStage;
  readonly entries: readonly MapEntry[];
  readonly isFolded: boolean;
  readonly x: number;
  readonly width: number;
}

/** The stages side by side, and in them the places of their touchpoints. */
export function stageColumns(
  model: MapModel,
  { foldedStages, availableWidth = 0 }: LayoutOptions,
  slotWidth: number,
  level: ZoomLevel,
) {
  const columns: Column[] = [];
  const places: Place[] = [];
  const { stages } = model;
  const room = (availableWidth - sideWidth - gutter * (stages.length + 1)) / stages.length;
  // A journey with nothing in it, or nothing but summaries, takes the room that there is.
  const isRoomy = stages.every(
    ({ id, entries }) => entries.length === 0 || level === 'folded' || foldedStages?.has(id),
  );
  const roomy = (least: number) => (isRoomy ? Math.max(least, Math.min(320, Math.floor(room))) : least);
  let x = sideWidth + gutter;
  for (const stage of stages) {
    const { entries, id, name, meanValence, counted } = stage;
    const isFolded = entries.length > 0 && (level === 'folded' || (foldedStages?.has(id) ?? false));
    const width = isFolded
      ? roomy(foldedWidth)
      : entries.length === 0
        ? roomy(emptyStageWidth[level])
        : Math.max(entries.length * slotWidth, leastStageWidth[level]);
    columns.push({
      id,
      name,
      count: entries.length,
      counted,
      meanValence,
      isFolded,
      x,
      y: 0,
      width,
      height: headerHeight,
    });
    if (isFolded || entries.length === 0) places.push({ stage, entries, isFolded, x, width });
    else {
      const own = width / entries.length;
      entries.forEach((entry, nth) => {
        places.push({ stage, entries: [entry], isFolded: false, x: x + nth * own, width: own });
      });
    }
    x += width + gutter;
  }
  return { columns, places, width: Math.ceil(x) };
}

/** The point of a touchpoint on the curve; none where nothing is coded. */
export function pointOfEntry({ step: order, valence, basis, intensity }: MapEntry, x: number): CurvePoint[] {
  return valence === null ? [] : [{ order, x, valence, basis, intensity, isMean: false }];
}

/** The point of a place on the curve; none where nothing is coded. */
export function pointOf({ entries, isFolded, x, width, stage }: Place): CurvePoint[] {
  const [entry] = entries;
  const centre = round(x + width / 2);
  if (!entry) return [];
  if (!isFolded) return pointOfEntry(entry, centre);
  const bases = new Set(entries.flatMap(({ valence, basis }) => (valence === null ? [] : [basis])));
  const [first = entry.basis] = bases;
  return stage.meanValence === null
    ? []
    : [
        {
          order: entry.step,
          x: centre,
          valence: stage.meanValence,
          basis: bases.size > 1 ? 'several' : first,
          isMean: true,
        },
      ];
}

export function markerPiece(point: CurvePoint, band: Box, radius: number): Piece {
  const marks = once(() => markerOf(point, band, radius));
  const own = radiusOf(radius, point.intensity);
  return {
    x: point.x - own - 3,
    width: 2 * own + 6,
    get marks() {
      return marks();
    },
  };
}
