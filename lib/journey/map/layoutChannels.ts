import { type LaidCell, layCell } from './cellMarks';
import { type CurvePoint, curvePieces, inkOfValence, levelOf, round } from './emotionCurve';
import { highlightRowHeight, markHighlights } from './highlightRow';
import { laneNameHeight, laneSideMarks, thinLane } from './laneSide';
import type { MapEntry, MapModel } from './mapModel';
import type { Box, Column, LaneBand, MapScene, Mark, Measure, Slot } from './scene';
import { type LayoutOptions, markerPiece, type Place, pointOf, stageColumns } from './stageColumns';
import { headerHeight, stageHeads } from './stageHeader';
import { titleFoot, titleStyle } from './titleStyle';
import { fittedSlotWidth, gutter, sideWidth, type ZoomLevel, zoomLevelOf } from './zoom';

const curveHeight = 140;
const laneGap = 2;
const dotRow = 44;

/**
 * Lays out a journey with its channels below each other and its stages side by side: the path runs through the touchpoints in the order of
 * the journey, and where it changes from one row to another the customer is handed over.
 */
export function layoutChannels(model: MapModel, options: LayoutOptions): MapScene {
  const { availableWidth = 0, foldedStages, measure } = options;
  const slotWidth = options.slotWidth ?? fittedSlotWidth(model, availableWidth, foldedStages);
  const level = zoomLevelOf(slotWidth);
  const { columns, places, width } = stageColumns(model, options, slotWidth, level);
  const points = places.flatMap((place): CurvePoint[] => pointOf(place));
  const lanes = channelLanes(model, places, points, level, width, measure);
  const height = Math.ceil((lanes.at(-1)?.y ?? headerHeight) + (lanes.at(-1)?.height ?? 0) + gutter);
  const bandOf = new Map(lanes.map((lane) => [lane.id, lane]));
  const emotion = points.length > 0 ? bandOf.get('emotion') : undefined;
  const slots = places.map((place) => slotOf(model, place, bandOf, level, height, measure));
  const scene: MapScene = {
    ...{ width, height, sideWidth, headerHeight, columns, lanes, slots },
    backdrop: [...backdropOf(columns, lanes, height, emotion), ...pathMarks(places, bandOf, level)],
    overlay: [
      ...(emotion ? curvePieces(points, emotion) : []),
      ...(emotion ? points.map((point) => markerPiece(point, emotion, level === 'dots' ? 4 : 7)) : []),
    ],
    ...stageHeads(model, columns, measure),
    side: lanes.flatMap((lane) => laneSideMarks(lane, model.words.mean, measure)),
  };
  return markHighlights(scene, model, measure, headerHeight);
}

/** The row of a touchpoint: its channel's, or of those whose channel nobody has said. */
const rowOf = ({ channel }: MapEntry) => `channel:${channel ?? ''}`;

/** The curve, then the channels in the order in which the journey first meets them. */
function channelLanes(
  model: MapModel,
  places: readonly Place[],
  points: readonly CurvePoint[],
  level: ZoomLevel,
  width: number,
  measure: Measure,
): LaneBand[] {
  const { words } = model;
  const names = new Map<string, string>();
  for (const { channel } of model.entries) {
    const label = words.catalogues.channels.find(({ id }) => id === channel)?.labels;
    const name = channel === null ? words.noChannel : (label?.[words.language] ?? label?.en ?? channel);
    names.set(`channel:${channel ?? ''}`, name || channel || words.noChannel);
  }
  const emotionName = model.lanes.find(({ id }) => id === 'emotion')?.name;
  const lanes: LaneBand[] = [];
  let y = headerHeight + highlightRowHeight(model) + laneGap;
  const add = (id: string, name: string, height: number) => {
    lanes.push({ id, name, x: sideWidth, y, width: width - sideWidth, height, isEmpty: false });
    y += height + laneGap;
  };
  if (emotionName !== undefined && points.length > 0) add('emotion', emotionName, curveHeight);
  for (const [id, name] of names) {
    const cards = places.flatMap(({ entries, isFolded, width: own }) => {
      const [entry] = entries;
      return entry && !isFolded && rowOf(entry) === id ? titleCell(entry, own, level, measure).height + titleFoot : [];
    });
    const needed = hasCards(level) ? Math.max(dotRow, ...cards) + 8 : dotRow;
    add(id, name, Math.max(needed, laneNameHeight(name, measure)));
  }
  return lanes;
}

const hasCards = (level: ZoomLevel) => level === 'card' || level === 'compact';

function titleCell(entry: MapEntry, width: number, level: ZoomLevel, measure: Measure): LaidCell {
  const lines = entry.cells.get('touchpoints')?.lines ?? [{ text: entry.title, tone: 'strong' as const }];
  // The row says the channel already.
  const shown = lines.filter(({ tone }) => tone === 'strong');
  const style = {
    ...titleStyle(level, width),
    ...(level === 'card' ? { fontSize: 12, lineHeight: 15 } : {}),
    maxLines: 3,
  };
  return layCell({ lines: shown, picture: null }, width, style, measure);
}

/** The box of a touchpoint in its row. */
function boxIn({ x, width }: Place, row: LaneBand, level: ZoomLevel, height: number): Box {
  if (hasCards(level)) return { x: x + 4, y: row.y + (row.height - height) / 2, width: width - 8, height };
  const size = Math.min(14, Math.max(5, width - 2));
  return { x: x + (width - size) / 2, y: row.y + (row.height - size) / 2, width: size, height: size };
}

function slotOf(
  model: MapModel,
  place: Place,
  bandOf: ReadonlyMap<string, LaneBand>,
  level: ZoomLevel,
  height: number,
  measure: Measure,
): Slot {
  const { stage, entries, isFolded, x, width } = place;
  const [entry] = entries;
  const row = entry && bandOf.get(rowOf(entry));
  const cells: (Box & { readonly laneId: string })[] = [];
  let marks: readonly Mark[] = [];
  if (isFolded) marks = bubbleMarks(model, place, bandOf);
  else if (entry && row) {
    const cell = titleCell(entry, width, level, measure);
    const box = boxIn(place, row, level, Math.max(dotRow, cell.height + titleFoot));
    marks = hasCards(level) ? cardMarks(entry, box, cell) : dotMarks(entry, box);
    cells.push({
      laneId: 'touchpoints',
      ...(hasCards(level) ? { ...box, y: box.y - 3, height: box.height + 6 } : box),
    });
  }
  const emotion = bandOf.get('emotion');
  if (emotion && entry) cells.push({ laneId: 'emotion', x, y: emotion.y, width, height: emotion.height });
  const ids = entries.map(({ id }) => id);
  return { ids, stageId: stage.id, isFolded, x, y: headerHeight, width, height: height - headerHeight, marks, cells };
}

function cardMarks(entry: MapEntry, box: Box, cell: LaidCell): Mark[] {
  return [
    { kind: 'rect', ...rounded(box), radius: 7, fill: 'surface', stroke: 'rule', opacity: entry.isExcluded ? 0.5 : 1 },
    {
      kind: 'rect',
      x: round(box.x),
      y: round(box.y + 6),
      width: 3,
      height: round(box.height - 12),
      radius: 1.5,
      fill: entry.valence === null ? 'ruleStrong' : inkOfValence(entry.valence),
    },
    ...cell.marks(round(box.x - 4), round(box.y - 3)),
    {
      kind: 'text',
      x: round(box.x + 8),
      y: round(box.y + box.height - 8),
      lines: [String(entry.order)],
      lineHeight: 12,
      font: { size: 10, bold: false },
      fill: 'inkFaint',
    },
  ];
}

function dotMarks(entry: MapEntry, { x, y, width, height }: Box): Mark[] {
  const isOpen = entry.valence === null;
  return [
    {
      kind: 'circle',
      x: round(x + width / 2),
      y: round(y + height / 2),
      radius: width / 2,
      ...(isOpen
        ? { stroke: 'ruleStrong' as const, fill: 'surface' as const }
        : { fill: inkOfValence(entry.valence ?? 0) }),
    },
  ];
}

/** The channels of a folded stage: what counts in each, and the radius of its bubble, the larger the more. */
function bubblesOf({
  entries,
}: Place): ReadonlyMap<string, { readonly own: readonly MapEntry[]; readonly radius: number }> {
  const counted = entries.filter(({ isExcluded }) => !isExcluded);
  return new Map(
    [...Map.groupBy(counted, rowOf)].map(([id, own]) => [
      id,
      { own, radius: round(8 + 10 * Math.sqrt(own.length / Math.max(1, counted.length))) },
    ]),
  );
}

function bubbleMarks({ words }: MapModel, place: Place, bandOf: ReadonlyMap<string, LaneBand>): Mark[] {
  const centre = round(place.x + place.width / 2);
  return [...bubblesOf(place)].flatMap(([id, { own, radius }]): Mark[] => {
    const row = bandOf.get(id);
    if (!row) return [];
    const coded = own.flatMap(({ valence }) => valence ?? []);
    const mean = coded.length === 0 ? null : coded.reduce((sum, each) => sum + each, 0) / coded.length;
    const y = middleOf(row);
    return [
      {
        ...{ kind: 'circle' as const, x: centre, y, radius, strokeWidth: 2.5 },
        fill: 'surface',
        stroke: mean === null ? 'ruleStrong' : inkOfValence(mean),
      },
      {
        kind: 'text',
        ...{ x: centre, y: y + 4, lines: [words.number(own.length)], lineHeight: 12 },
        ...{ font: { size: 11, bold: true }, fill: 'ink' as const, anchor: 'middle' as const },
      },
    ];
  });
}

/** A touchpoint on the path. */
interface Stop {
  readonly order: number;
  readonly place: Place;
  /** Null where nothing is drawn of it: the path goes past. */
  readonly row: LaneBand | null;
  /** From the middle of its place to where the path meets it. */
  readonly half: number;
}

function stopsOf(place: Place, bandOf: ReadonlyMap<string, LaneBand>, level: ZoomLevel): Stop[] {
  if (!place.isFolded) {
    const half = hasCards(level) ? Math.max(0, place.width / 2 - 4) : 4;
    return place.entries.map((entry) => ({ order: entry.order, place, row: bandOf.get(rowOf(entry)) ?? null, half }));
  }
  const bubbles = bubblesOf(place);
  return place.entries.map((entry) => {
    const id = rowOf(entry);
    const row = entry.isExcluded ? null : (bandOf.get(id) ?? null);
    return { order: entry.order, place, row, half: bubbles.get(id)?.radius ?? 0 };
  });
}

/** A way between two of them, which may be gone several times where stages are folded. */
interface Way {
  readonly d: string;
  /** The point of its arrow. */
  readonly tip: string;
  readonly isHandOver: boolean;
  readonly isBack: boolean;
  times: number;
}

/** The way from each touchpoint to the next one, below the cards; where it leaves its row, it is drawn as a hand-over. */
function pathMarks(places: readonly Place[], bandOf: ReadonlyMap<string, LaneBand>, level: ZoomLevel): Mark[] {
  const stops = places.flatMap((place) => stopsOf(place, bandOf, level)).sort((a, b) => a.order - b.order);
  const ways = new Map<string, Way>();
  let from: (Stop & { readonly row: LaneBand }) | null = null;
  let order = 0;
  for (const { row, ...stop } of stops) {
    if (stop.order !== order + 1) from = null;
    order = stop.order;
    if (row === null) continue;
    const to = { ...stop, row };
    const way = from && wayBetween(from, to);
    const known = way && ways.get(way.d);
    if (known) known.times += 1;
    else if (way) ways.set(way.d, way);
    from = to;
  }
  const alike = Map.groupBy(ways.values(), ({ isHandOver, isBack, times }) => [isHandOver, isBack, times].join());
  const marks = [...alike.values()].flatMap(([first, ...others]): Mark[] =>
    first
      ? [
          {
            kind: 'path',
            d: [first, ...others].map(({ d }) => d).join(''),
            stroke: first.isHandOver ? 'accent' : 'ruleStrong',
            strokeWidth: (first.isHandOver ? 2.25 : 1.75) + Math.min(3, first.times - 1),
            ...(first.isBack ? { dash: 'longDashed' as const } : {}),
          },
        ]
      : [],
  );
  const tips =
    level === 'dots' ? '' : [...ways.values()].map(({ isHandOver, tip }) => (isHandOver ? tip : '')).join('');
  return tips === '' ? marks : [...marks, { kind: 'path', d: tips, stroke: 'accent', strokeWidth: 2 }];
}

/** Null within one bubble. */
function wayBetween(from: Stop & { readonly row: LaneBand }, to: Stop & { readonly row: LaneBand }): Way | null {
  const isHandOver = from.row.id !== to.row.id;
  const isBack = to.place.x < from.place.x;
  // Beside the way that goes the other way between the same bubbles.
  const beside = isBack && (from.place.isFolded || to.place.isFolded) ? 6 : 0;
  const [y1, y2] = [middleOf(from.row) + beside, middleOf(to.row) + beside];
  const centre = ({ place }: Stop) => place.x + place.width / 2;
  const tipAt = (x: number, side: number) => `M${x - 6 * side},${y2 - 4}L${x},${y2}L${x - 6 * side},${y2 + 4}`;
  if (from.place === to.place) {
    if (!isHandOver) return null;
    // Beside the bubbles that lie between: down on the right, up on the left.
    const side = y2 > y1 ? 1 : -1;
    const [x1, x2] = [round(centre(from) + side * from.half), round(centre(to) + side * to.half)];
    const bow = round(centre(from) + side * Math.min(from.place.width / 2 - 4, 28 + Math.abs(y2 - y1) / 8));
    const d = `M${x1},${y1}C${bow},${y1},${bow},${y2},${x2},${y2}`;
    return { d, tip: tipAt(x2, -side), isHandOver, isBack, times: 1 };
  }
  const side = isBack ? -1 : 1;
  const [x1, x2] = [round(centre(from) + side * from.half), round(centre(to) - side * to.half)];
  const bend = round(Math.max(10, Math.abs(x2 - x1) / 2)) * side;
  const d = `M${x1},${y1}C${round(x1 + bend)},${y1},${round(x2 - bend)},${y2},${x2},${y2}`;
  return { d, tip: tipAt(x2, side), isHandOver, isBack, times: 1 };
}

const middleOf = ({ y, height }: LaneBand) => round(y + height / 2);

function backdropOf(
  columns: readonly Column[],
  lanes: readonly LaneBand[],
  height: number,
  emotion: LaneBand | undefined,
): Mark[] {
  const marks: Mark[] = columns.map(({ x, width, id }) => ({
    kind: 'rect',
    ...rounded({ x, y: headerHeight, width, height: height - headerHeight }),
    radius: 8,
    fill: id === null ? 'warningSoft' : 'sunken',
    opacity: 0.55,
  }));
  for (const { y, height: own, x, width } of lanes.slice(0, -1)) {
    marks.push({ kind: 'path', d: `M${x},${y + own + 1}h${width}`, stroke: 'rule', opacity: 0.8 });
  }
  if (emotion && emotion.height > thinLane) {
    marks.push({
      kind: 'path',
      d: `M${emotion.x},${round(levelOf(0, emotion))}h${emotion.width}`,
      stroke: 'ruleStrong',
    });
  }
  return marks;
}

const rounded = ({ x, y, width, height }: Box): Box => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});
