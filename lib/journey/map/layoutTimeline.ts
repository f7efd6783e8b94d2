import { type LaidCell, layCell } from './cellMarks';
import { curvePieces, inkOfValence, levelOf, round } from './emotionCurve';
import { frameHighlights } from './highlightRow';
import { laneNameHeight, laneSideMarks } from './laneSide';
import type { MapEntry, MapModel } from './mapModel';
import type { Column, LaneBand, MapScene, Mark, Measure, Slot } from './scene';
import { type LayoutOptions, markerPiece, pointOfEntry } from './stageColumns';
import { headerHeight } from './stageHeader';
import { rowsFor, type Session, sessionsOf, ticksBetween } from './timeScale';
import { titleFoot, titleStyle } from './titleStyle';
import { wrapText } from './wrapText';
import { fittedSlotWidth, gutter, sideWidth, type ZoomLevel, zoomLevelOf } from './zoom';

const curveHeight = 176;
const laneGap = 2;
const pauseWidth = 64;
const cardWidths = { card: 156, compact: 100, dots: 13, folded: 13 } as const satisfies Record<ZoomLevel, number>;
/** More rows of cards than these would be a wall: then points stand in for them. */
const mostRows = 7;
const undatedId = 'time-none';

/** A stretch of the timeline with its own place; without a session it holds what has no known time. */
interface Stretch {
  readonly id: string;
  readonly session: Session | null;
  readonly entries: readonly MapEntry[];
  readonly x: number;
  readonly width: number;
}

/** Lays out a journey by the clock, to scale, with the time that each touchpoint took. Days on which nothing happened are cut out. */
export function layoutTimeline(model: MapModel, options: LayoutOptions): MapScene {
  const { availableWidth = 0, measure } = options;
  const fitted = fittedSlotWidth(model, availableWidth);
  const zoom = (options.slotWidth ?? fitted) / fitted;
  const sessions = sessionsOf(model.entries);
  const undated = model.entries.filter(({ hasTime }) => !hasTime);
  const wanted = zoomLevelOf(options.slotWidth ?? fitted);
  const plan = planFor(sessions, undated, wanted, zoom, availableWidth);
  const { level, stretches, scale, width, placed } = plan;
  const cells = new Map(placed.map(({ entry, width: own }) => [entry.id, titleCell(entry, own, level, measure)]));
  const cardHeight = hasCards(level)
    ? placed.reduce((most, { entry }) => Math.max(most, (cells.get(entry.id)?.height ?? 0) + titleFoot), 44)
    : 13;
  const points = placed.flatMap(({ entry, x }) => (entry.hasTime ? pointOfEntry(entry, round(x)) : []));
  const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const lanes = lanesFor(model, width, rows * (cardHeight + 6) + 10, points.length > 0, measure);
  const band = (id: string) => lanes.find((lane) => lane.id === id);
  const [emotion, time, titles] = [band('emotion'), band('time'), band('touchpoints')];
  const last = lanes.at(-1);
  const height = Math.ceil((last?.y ?? headerHeight) + (last?.height ?? 0) + gutter);
  const timed = withTimeSaid(placed, model, measure);
  const slots = placed.map(({ entry, x, row, width: own, stretch }): Slot => {
    const y = (titles?.y ?? headerHeight) + 6 + row * (cardHeight + 6);
    const box = { x, y, width: own, height: cardHeight };
    const marks = [
      ...(time ? timeMarks(entry, x, scale, time, timed.get(entry.id)) : []),
      ...(hasCards(level) ? cardMarks(entry, box, cells.get(entry.id)) : dotMarks(entry, box)),
    ];
    return {
      ...{ ids: [entry.id], stageId: stretch, isFolded: false, x, y: headerHeight, width: own, marks },
      height: height - headerHeight,
      cells: [{ laneId: 'touchpoints', ...box }],
    };
  });
  const scene: MapScene = {
    ...{ width, height, sideWidth, headerHeight, lanes, slots },
    columns: stretches.map(({ id, entries, session, x, width: own }): Column => {
      const coded = entries.flatMap(({ valence }) => valence ?? []);
      return {
        ...{ id, x, y: 0, width: own, height: headerHeight, count: entries.length, isFolded: false },
        counted: countOf(entries),
        name: session ? daysOf(session, model) : model.words.noTime,
        meanValence: coded.length === 0 ? null : coded.reduce((sum, each) => sum + each, 0) / coded.length,
      };
    }),
    backdrop: [
      ...backdropOf(stretches, lanes, height, scale, emotion),
      ...(time && hasCards(level) ? leaderMarks(slots, time) : []),
    ],
    overlay: [
      ...(emotion ? curvePieces(points, emotion) : []),
      ...(emotion ? points.map((point) => markerPiece(point, emotion, hasCards(level) ? 7 : 4)) : []),
    ],
    header: stretches.flatMap((stretch) => headerOf(stretch, scale, model, measure)),
    heads: [],
    side: lanes.flatMap((lane) => laneSideMarks(lane, model.words.mean, measure)),
  };
  return frameHighlights(scene, model);
}

const countOf = (entries: readonly MapEntry[]) => entries.filter(({ isExcluded }) => !isExcluded).length;
const hasCards = (level: ZoomLevel) => level === 'card' || level === 'compact';

interface Placed {
  readonly entry: MapEntry;
  readonly x: number;
  readonly width: number;
  readonly row: number;
  readonly stretch: string;
}

/** Places of all, at the nearest level at which cards do not pile up. */
function planFor(
  sessions: readonly Session[],
  undated: readonly MapEntry[],
  wanted: ZoomLevel,
  zoom: number,
  availableWidth: number,
) {
  for (const level of ['card', 'compact'] as const) {
    if (wanted === 'dots' || wanted === 'folded' || (wanted === 'compact' && level === 'card')) continue;
    const plan = placesAt(sessions, undated, level, zoom, availableWidth);
    if (plan.placed.every(({ row }) => row < mostRows)) return plan;
  }
  return placesAt(sessions, undated, 'dots', zoom, availableWidth);
}

function placesAt(
  sessions: readonly Session[],
  undated: readonly MapEntry[],
  level: ZoomLevel,
  zoom: number,
  availableWidth: number,
) {
  const own = cardWidths[level];
  // Behind the last touchpoint of each session there is room for its card.
  const tail = Math.max(own, 96) + 16;
  const undatedWidth = undated.length === 0 ? 0 : undated.length * (own + 8) + 24;
  const pauses = Math.max(0, sessions.length - 1) * pauseWidth;
  const room = availableWidth - sideWidth - 2 * gutter - pauses - sessions.length * tail - undatedWidth;
  const total = sessions.reduce((sum, { start, end }) => sum + end - start, 0);
  const scale = total === 0 ? 0 : (Math.max(room, 240) / total) * zoom;
  const stretches: Stretch[] = [];
  const placed: Placed[] = [];
  let x = sideWidth + gutter;
  sessions.forEach((session, nth) => {
    if (nth > 0) x += pauseWidth;
    const { start, end, entries } = session;
    const id = `time-${nth}`;
    const width = (end - start) * scale + tail;
    stretches.push({ id, session, entries, x, width });
    const places = entries.map(({ at }) => x + 10 + (at - start) * scale);
    const rows = rowsFor(places, own + 4);
    entries.forEach((entry, index) => {
      placed.push({ entry, x: places[index] ?? x, width: own, row: rows[index] ?? 0, stretch: id });
    });
    x += width;
  });
  if (undated.length > 0) {
    if (sessions.length > 0) x += gutter;
    stretches.push({ id: undatedId, session: null, entries: undated, x, width: Math.max(undatedWidth, 140) });
    undated.forEach((entry, nth) => {
      placed.push({ entry, x: x + 12 + nth * (own + 8), width: own, row: 0, stretch: undatedId });
    });
    x += Math.max(undatedWidth, 140);
  }
  return { level, stretches, placed, scale, width: Math.ceil(x + gutter) };
}

function lanesFor(
  { lanes: shown, words }: MapModel,
  width: number,
  titlesHeight: number,
  hasCurve: boolean,
  measure: Measure,
): LaneBand[] {
  const nameOf = (id: string) => shown.find((lane) => lane.id === id)?.name;
  const wanted = [
    { id: 'emotion', name: hasCurve ? nameOf('emotion') : undefined, height: curveHeight },
    { id: 'time', name: words.timeSpent, height: 40 },
    { id: 'touchpoints', name: nameOf('touchpoints') ?? words.touchpoints(2), height: titlesHeight },
  ];
  const lanes: LaneBand[] = [];
  let y = headerHeight + laneGap;
  for (const { id, name, height } of wanted) {
    if (name === undefined) continue;
    const own = Math.max(height, laneNameHeight(name, measure));
    lanes.push({ id, name, x: sideWidth, y, width: width - sideWidth, height: own, isEmpty: false });
    y += own + laneGap;
  }
  return lanes;
}

function titleCell(entry: MapEntry, width: number, level: ZoomLevel, measure: Measure): LaidCell {
  const lines = entry.cells.get('touchpoints')?.lines ?? [{ text: entry.title, tone: 'strong' as const }];
  return layCell({ lines, picture: null }, width, { ...titleStyle(level, width), maxLines: 4 }, measure);
}

const timeFont = { size: 10.5, bold: false };

/** The words for the time spent, of those that do not stand over the ones before them: nearer, there is room for all. */
function withTimeSaid(placed: readonly Placed[], { words }: MapModel, measure: Measure): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  let end = Number.NEGATIVE_INFINITY;
  for (const { entry, x } of placed.toSorted((a, b) => a.x - b.x)) {
    if (entry.durationMs === null || entry.durationMs <= 0 || x < end) continue;
    const text = words.span(entry.durationMs);
    end = x + measure(text, timeFont) + 6;
    said.set(entry.id, text);
  }
  return said;
}

/** How long it took, as a bar from when it began, with its words where there are any. */
function timeMarks(
  { durationMs, valence }: MapEntry,
  x: number,
  scale: number,
  lane: LaneBand,
  text: string | undefined,
): Mark[] {
  if (durationMs === null || durationMs <= 0) return [];
  const width = Math.max(3, durationMs * scale);
  const bar: Mark = {
    kind: 'rect',
    ...{ x: round(x), y: lane.y + 18, width: round(width), height: 14, radius: 3, opacity: 0.75 },
    fill: valence === null ? 'ruleStrong' : inkOfValence(valence),
  };
  if (text === undefined) return [bar];
  return [
    bar,
    {
      kind: 'text',
      ...{ x: round(x), y: lane.y + 13, lines: [text], lineHeight: 12, font: timeFont },
      fill: 'inkSoft',
      halo: 'ground',
    },
  ];
}

/** From each card up to the clock, below all cards. */
function leaderMarks(slots: readonly Slot[], time: LaneBand): Mark[] {
  const d = slots.flatMap(({ stageId, cells: [box] }) =>
    box && stageId !== undatedId ? `M${round(box.x)},${time.y + time.height}V${round(box.y + 8)}` : [],
  );
  return d.length === 0 ? [] : [{ kind: 'path', d: d.join(''), stroke: 'ruleStrong', opacity: 0.7 }];
}

interface CardBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function cardMarks(entry: MapEntry, { x, y, width, height }: CardBox, cell: LaidCell | undefined): Mark[] {
  const left = round(x);
  return [
    { kind: 'rect', x: left, y, width, height, radius: 7, fill: 'surface', stroke: 'rule', opacity: 1 },
    {
      ...{ kind: 'rect' as const, x: left, y: y + 6, width: 3, height: height - 12, radius: 1.5 },
      fill: entry.valence === null ? 'ruleStrong' : inkOfValence(entry.valence),
    },
    ...(cell?.marks(left, y - 2) ?? []),
    {
      kind: 'text',
      ...{ x: left + 9, y: y + height - 8, lines: [String(entry.order)], lineHeight: 12 },
      font: { size: 10, bold: false },
      fill: 'inkFaint',
    },
  ];
}

function dotMarks({ valence }: MapEntry, { x, y, width, height }: CardBox): Mark[] {
  return [
    {
      ...{ kind: 'circle' as const, x: round(x + width / 2), y: round(y + height / 2), radius: 5 },
      ...(valence === null
        ? { fill: 'surface' as const, stroke: 'ruleStrong' as const }
        : { fill: inkOfValence(valence) }),
    },
  ];
}

function daysOf({ start, end }: Session, { words }: MapModel): string {
  const [first, last] = [words.day(start), words.day(end)];
  return first === last ? first : `${first} – ${last}`;
}

function headerOf({ session, x, width, entries }: Stretch, scale: number, model: MapModel, measure: Measure): Mark[] {
  const { words } = model;
  const font = { size: 13.5, bold: true };
  const small = { size: 11, bold: false };
  const name = session ? daysOf(session, model) : words.noTime;
  const shown = countOf(entries);
  const count = words.touchpoints(shown);
  const took = session && session.end > session.start ? [words.span(session.end - session.start)] : [];
  // A figure that is cut would be another one: what does not fit whole is left out.
  const about = [[count, ...took].join(' · '), count].find((text) => measure(text, small) <= width - 12);
  const marks: Mark[] = [
    {
      kind: 'text',
      x: x + 8,
      y: 24,
      lines: wrapText(name, width - 12, 1, font, measure),
      lineHeight: 16,
      font,
      fill: 'ink',
    },
    {
      kind: 'text',
      ...{ x: x + 8, y: 42, lines: [about ?? words.number(shown)], lineHeight: 14, font: small },
      fill: 'inkSoft',
    },
  ];
  if (!session) return marks;
  if (session.pause !== null) {
    const middle = round(x - pauseWidth / 2);
    marks.push(
      {
        ...{ kind: 'text' as const, x: middle, y: 60, lineHeight: 12, font: { size: 10.5, bold: false } },
        lines: wrapText(words.span(session.pause), pauseWidth - 4, 2, { size: 10.5, bold: false }, measure),
        ...{ fill: 'inkSoft' as const, anchor: 'middle' as const },
      },
      { kind: 'path', d: `M${middle - 12},44l6,-8l6,8l6,-8l6,8`, stroke: 'ruleStrong', strokeWidth: 1.5 },
    );
  }
  const ticks = [session.start, ...ticksBetween(session.start + 1, session.end, scale, 64)];
  ticks.forEach((at, nth) => {
    const left = x + 10 + (at - session.start) * scale;
    const next = ticks[nth + 1];
    // The first is no round one: the next may stand too near to it.
    if (nth === 0 && next !== undefined && (next - at) * scale < 44) return;
    marks.push({
      ...{ kind: 'text' as const, x: round(left), y: 76, lines: [words.clock(at)], lineHeight: 12, font: small },
      fill: 'inkSoft',
    });
  });
  return marks;
}

function backdropOf(
  stretches: readonly Stretch[],
  lanes: readonly LaneBand[],
  height: number,
  scale: number,
  emotion: LaneBand | undefined,
): Mark[] {
  const marks: Mark[] = [];
  for (const { session, x, width } of stretches) {
    marks.push({
      ...{ kind: 'rect' as const, x: round(x), y: headerHeight, width: round(width), height: height - headerHeight },
      ...{ radius: 8, fill: 'sunken' as const, opacity: 0.55 },
    });
    if (!session) continue;
    if (session.pause !== null) {
      const middle = round(x - pauseWidth / 2);
      const teeth = Math.max(1, Math.floor((height - headerHeight) / 20));
      marks.push({
        kind: 'path',
        d: `M${middle},${headerHeight}${'l5,10l-5,10'.repeat(teeth)}`,
        stroke: 'rule',
        strokeWidth: 1.5,
      });
    }
    for (const at of ticksBetween(session.start, session.end, scale, 64)) {
      const left = round(x + 10 + (at - session.start) * scale);
      marks.push({ kind: 'path', d: `M${left},${headerHeight}V${height - gutter}`, stroke: 'rule', dash: 'dotted' });
    }
  }
  for (const { y, height: own, x, width } of lanes.slice(0, -1)) {
    marks.push({ kind: 'path', d: `M${x},${y + own + 1}h${width}`, stroke: 'rule', opacity: 0.8 });
  }
  if (emotion) {
    for (const valence of [-2, -1, 0, 1, 2]) {
      marks.push({
        kind: 'path',
        d: `M${emotion.x},${round(levelOf(valence, emotion))}h${emotion.width}`,
        stroke: valence === 0 ? 'ruleStrong' : 'rule',
        ...(valence === 0 ? {} : { dash: 'dotted' as const }),
      });
    }
  }
  return marks;
}
