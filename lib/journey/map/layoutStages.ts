import { type CellStyle, type LaidCell, layCell } from './cellMarks';
import { type CurvePoint, curvePieces, inkOfValence, levelOf, radiusOf, round } from './emotionCurve';
import { foldedCell } from './foldedCell';
import { highlightRowHeight, markHighlights } from './highlightRow';
import { laneNameHeight, laneSideMarks, thinLane } from './laneSide';
import { isReturn, type MapEntry, type MapModel } from './mapModel';
import { once } from './once';
import { returnPieces } from './returns';
import type { Box, Column, Ink, LaneBand, MapScene, Mark, Measure, Piece, Slot } from './scene';
import { type LayoutOptions, markerPiece, type Place, pointOf, stageColumns } from './stageColumns';
import { headerHeight, stageHeads } from './stageHeader';
import { leastForTexts, titleFoot, titleStyle } from './titleStyle';
import { fittedSlotWidth, gutter, sideWidth, type ZoomLevel, zoomLevelOf } from './zoom';

const curveHeight = { card: 196, compact: 176, dots: 168, folded: 160 } as const;
const returnsHeight = 34;
const laneGap = 2;

const styles: Readonly<Record<'card' | 'compact' | 'narrow', CellStyle>> = {
  card: { fontSize: 12, lineHeight: 16, maxLines: 8, padding: 8, pictureRatio: 0.62 },
  compact: { fontSize: 10.5, lineHeight: 13, maxLines: 5, padding: 4, pictureRatio: 0.62, longWords: 'cut' },
  narrow: { fontSize: 9.5, lineHeight: 12, maxLines: 5, padding: 4, pictureRatio: 0.62, longWords: 'cut' },
};

/** What is shown of a touchpoint in little room. */
const isShownSmall = (laneId: string) => laneId === 'touchpoints' || laneId === 'evidence';

/** Lays out a journey with its stages side by side and the lanes below each other: one column of cells for each touchpoint. */
export function layoutStages(model: MapModel, options: LayoutOptions): MapScene {
  const { availableWidth = 0, foldedStages, measure } = options;
  const slotWidth = options.slotWidth ?? fittedSlotWidth(model, availableWidth, foldedStages);
  const level = zoomLevelOf(slotWidth);
  const { columns, places, width } = stageColumns(model, options, slotWidth, level);
  const hasReturns = model.entries.some((entry, index) => isReturn(model, model.entries[index - 1], entry));
  const rowTop = headerHeight + (hasReturns ? returnsHeight : 0);
  const top = rowTop + highlightRowHeight(model);
  const points = places.flatMap((place): CurvePoint[] => pointOf(place));
  const heights = neededHeights(model, places, level, measure);
  const { lanes, height } = lanesOf(model, options, heights, points, level, width, top);
  const emotion = lanes.find(({ id, isEmpty, height: own }) => id === 'emotion' && !isEmpty && own > thinLane);
  const slots = places.map((place) => slotOf(model, place, lanes, options, level, height));
  const scene: MapScene = {
    width,
    height,
    sideWidth,
    headerHeight,
    backdrop: backdropOf(columns, lanes, height, emotion),
    columns,
    lanes,
    slots,
    overlay: [
      ...(emotion ? curvePieces(points, emotion) : []),
      ...(emotion ? places.map((place) => feelingPiece(place, emotion, level, model.isPlanned)) : []),
      ...(emotion ? points.map((point) => markerPiece(point, emotion, level === 'dots' ? 5 : 8)) : []),
      ...(hasReturns ? returnPieces(model, centresOf(places), headerHeight + returnsHeight) : []),
    ],
    ...stageHeads(model, columns, measure),
    side: lanes.flatMap((lane) => laneSideMarks(lane, model.words.mean, measure)),
  };
  return markHighlights(scene, model, measure, rowTop);
}

/** What stands beside a marker may be wider than its touchpoint. */
function feelingPiece(place: Place, band: Box, level: ZoomLevel, isPlanned: boolean): Piece {
  const marks = once(() => feelingMarks(place, band, level, isPlanned));
  return {
    x: place.x - 30,
    width: place.width + 60,
    get marks() {
      return marks();
    },
  };
}

function centresOf(places: readonly Place[]): ReadonlyMap<string, number> {
  return new Map(places.flatMap(({ entries, x, width }) => entries.map(({ id }) => [id, x + width / 2])));
}

/** The height that what stands in each lane needs. All of it is laid out for that, and again what is then drawn of it. */
function neededHeights(
  model: MapModel,
  places: readonly Place[],
  level: ZoomLevel,
  measure: Measure,
): ReadonlyMap<string, number> {
  return new Map(
    model.lanes.map(({ id }) => {
      let most = 0;
      for (const place of places) most = Math.max(most, cellOf(model, place, id, level, measure)?.height ?? 0);
      return [id, most];
    }),
  );
}

/** What stands in a lane at a place; null where nothing does. */
function cellOf(model: MapModel, place: Place, laneId: string, level: ZoomLevel, measure: Measure): LaidCell | null {
  const [entry] = place.entries;
  if (laneId === 'emotion' || !entry) return null;
  if (place.isFolded) return foldedCell(laneId, place.entries, place.width, model.words, measure);
  if (level === 'card' || (level === 'compact' && (isShownSmall(laneId) || place.width >= leastForTexts))) {
    const content = entry.cells.get(laneId);
    const textStyle = styles[level === 'card' || place.width >= leastForTexts ? level : 'narrow'];
    const style = laneId === 'touchpoints' ? titleStyle(level, place.width) : textStyle;
    return content ? layCell(content, place.width, style, measure) : null;
  }
  return dotCell(entry, laneId, place.width);
}

/** Where there is no room for words: whether there is something to read, and how grave it is, by colour and by shape. */
function dotCell(entry: MapEntry, laneId: string, width: number): LaidCell {
  const content = entry.cells.get(laneId);
  const tones = content?.lines.map(({ tone }) => tone) ?? [];
  const tone = (['bad', 'good', 'attention'] as const).find((each) => tones.includes(each)) ?? 'plain';
  const isThere = content !== undefined && (content.lines.length > 0 || content.picture !== null);
  const size = Math.max(2, Math.min(8, width - 2));
  return {
    height: isThere ? thinLane : 0,
    marks: (x, y) => (isThere ? [dotMark(tone, round(x + (width - size) / 2), y + 8, size)] : []),
  };
}

const dotInks = { bad: 'danger', good: 'success', attention: 'accent', plain: 'inkFaint' } as const;

function dotMark(tone: keyof typeof dotInks, x: number, y: number, size: number): Mark {
  const fill: Ink = dotInks[tone];
  // Narrower ones are too small to have a shape.
  if (tone === 'bad' && size >= 6) return { kind: 'path', d: `M${x},${y}h${size}l${-size / 2},8Z`, fill };
  const radius = tone === 'good' && size >= 6 ? size / 2 : 2;
  return { kind: 'rect', x, y, width: size, height: 8, radius, fill };
}

function lanesOf(
  model: MapModel,
  { collapsedLanes, measure }: LayoutOptions,
  heights: ReadonlyMap<string, number>,
  points: readonly CurvePoint[],
  level: ZoomLevel,
  width: number,
  top: number,
): { readonly lanes: LaneBand[]; readonly height: number } {
  const lanes: LaneBand[] = [];
  let y = top + laneGap;
  for (const { id, name } of model.lanes) {
    const needed = heights.get(id) ?? 0;
    // A journey that is felt and not coded yet shows that there is something to code; of a plan nothing is missing.
    const isEmpty =
      id === 'emotion' ? points.length === 0 && (model.isPlanned || model.entries.length === 0) : needed === 0;
    const isThin = isEmpty || (collapsedLanes?.has(id) ?? false);
    const isTitles = id === 'touchpoints' && (level === 'card' || level === 'compact');
    const full =
      id === 'emotion'
        ? curveHeight[level]
        : Math.max(needed + (isTitles ? titleFoot : 0), laneNameHeight(name, measure));
    // Where a touchpoint is added stands the lane of the touchpoints, also with nothing in it.
    const height = isThin ? (id === 'touchpoints' && isEmpty ? 56 : thinLane) : full;
    lanes.push({ id, name, x: sideWidth, y, width: width - sideWidth, height, isEmpty });
    y += height + laneGap;
  }
  return { lanes, height: Math.ceil(y + gutter) };
}

function slotOf(
  model: MapModel,
  place: Place,
  lanes: readonly LaneBand[],
  { collapsedLanes, measure }: LayoutOptions,
  level: ZoomLevel,
  height: number,
): Slot {
  const { stage, entries, isFolded, x, width } = place;
  const marks = once(() => {
    const all: Mark[] = [];
    for (const lane of lanes) {
      if (collapsedLanes?.has(lane.id)) continue;
      const cell = cellOf(model, place, lane.id, level, measure);
      if (!cell || cell.height === 0) continue;
      if (lane.id === 'touchpoints' && (level === 'card' || level === 'compact') && !isFolded) {
        all.push(...cardMarks(entries[0], { x, y: lane.y, width, height: lane.height }));
      }
      all.push(...cell.marks(round(x), lane.y));
    }
    return all;
  });
  const cells = once(() => lanes.map(({ id, y, height: own }) => ({ laneId: id, x, y, width, height: own })));
  return {
    ids: entries.map(({ id }) => id),
    stageId: stage.id,
    isFolded,
    x,
    y: headerHeight,
    width,
    height: height - headerHeight,
    get marks() {
      return marks();
    },
    get cells() {
      return cells();
    },
  };
}

/** A touchpoint's card: its place in the journey at the corner, its valence along the left. */
function cardMarks(entry: MapEntry | undefined, { x, y, width, height }: Box): Mark[] {
  if (!entry) return [];
  const box = { x: round(x + 3), y: y + 3, width: round(width - 6), height: height - 6 };
  return [
    { kind: 'rect', ...box, radius: 7, fill: 'surface', stroke: 'rule', opacity: entry.isExcluded ? 0.5 : 1 },
    {
      kind: 'rect',
      x: box.x,
      y: box.y + 6,
      width: 3,
      height: box.height - 12,
      radius: 1.5,
      fill: entry.valence === null ? 'ruleStrong' : inkOfValence(entry.valence),
    },
    {
      kind: 'text',
      x: box.x + 8,
      y: box.y + box.height - 8,
      lines: [String(entry.order)],
      lineHeight: 12,
      font: { size: 10, bold: false },
      fill: 'inkFaint',
    },
  ];
}

/** The emotion in words beside its marker, or that it is still to be coded. */
function feelingMarks({ entries, isFolded, x, width }: Place, band: Box, level: ZoomLevel, isPlanned: boolean): Mark[] {
  const [entry] = entries;
  if (!entry) return [];
  const centre = x + width / 2;
  if (isFolded) return rangeMarks(entries, round(centre), band);
  if (entry.valence === null) {
    if (isPlanned || entry.isExcluded) return [];
    // A gap, never a zero: where the point would stand is open.
    const y = band.y + band.height - 12;
    const size = Math.min(4, width / 3);
    return [
      { kind: 'circle', x: round(centre), y, radius: size, stroke: 'inkFaint', strokeWidth: 1.2, dash: 'dotted' },
    ];
  }
  if (level === 'dots' || level === 'folded' || entry.emotion === null) return [];
  const y = levelOf(entry.valence, band);
  // Below the marker where the curve comes from above, so that the words do not lie on it.
  const below = entry.valence < 0;
  const size = level === 'card' ? 11.5 : 9.5;
  const radius = radiusOf(8, entry.intensity);
  return [
    {
      kind: 'text',
      x: round(centre),
      y: round(below ? y + 14 + radius : y - 6 - radius),
      lines: [entry.emotion],
      lineHeight: 14,
      font: { size, bold: false },
      fill: 'ink',
      anchor: 'middle',
      halo: 'ground',
    },
  ];
}

/** From the lowest to the highest of a folded stage. */
function rangeMarks(entries: readonly MapEntry[], x: number, band: Box): Mark[] {
  const coded = entries.flatMap(({ valence }) => valence ?? []);
  if (coded.length < 2) return [];
  const [top, bottom] = [Math.max(...coded), Math.min(...coded)].map((valence) => round(levelOf(valence, band)));
  return [{ kind: 'path', d: `M${x - 5},${top}h10M${x},${top}V${bottom}M${x - 5},${bottom}h10`, stroke: 'ruleStrong' }];
}

function backdropOf(
  columns: readonly Column[],
  lanes: readonly LaneBand[],
  height: number,
  emotion: LaneBand | undefined,
): Mark[] {
  const marks: Mark[] = columns.map(({ x, width, id }) => ({
    kind: 'rect',
    x: round(x),
    y: headerHeight,
    width: round(width),
    height: height - headerHeight,
    radius: 8,
    fill: id === null ? 'warningSoft' : 'sunken',
    opacity: 0.55,
  }));
  for (const { y, height: own, x, width } of lanes.slice(0, -1)) {
    marks.push({ kind: 'path', d: `M${x},${y + own + 1}h${width}`, stroke: 'rule', opacity: 0.8 });
  }
  if (emotion) {
    for (const valence of [-2, -1, 0, 1, 2]) {
      const y = round(levelOf(valence, emotion));
      marks.push({
        kind: 'path',
        d: `M${emotion.x},${y}h${emotion.width}`,
        stroke: valence === 0 ? 'ruleStrong' : 'rule',
        ...(valence === 0 ? {} : { dash: 'dotted' as const }),
      });
    }
  }
  return marks;
}

export type { LayoutOptions };
