import { type CellLine, wordsOfLine } from '@/lib/journey/map/cellContent';
import { inkOfValence } from '@/lib/journey/map/emotionCurve';
import { isReturn, type MapEntry } from '@/lib/journey/map/mapModel';
import type { Box, Ink } from '@/lib/journey/map/scene';
import type { JourneyPart } from '../documentParts';
import { coverCrop } from './coverCrop';
import { type CurvePlace, curveShapes } from './curveShapes';
import type { Slide } from './deck';
import { mapSpreads, type SpreadStage, touchpointsPerSlide } from './mapSpreads';
import { content } from './masters';
import { type Paragraph, paragraph } from './shape';
import { feelingOf, type Show, titledSlide } from './show';
import { fitted, lineHeight, linesIn, slideMeasure } from './textFit';

/** Where names of rows and levels stand. */
const side = 104;
const board = { x: content.x + side, width: content.width - side } as const;
const bottom = content.y + content.height;
/** Of a touchpoint, where there are few. */
const widestSlot = 290;
const stageGap = 8;
const headHeight = 66;
/** Of the curve: it takes the room that the rows leave. */
const bands = { least: 116, usual: 150, most: 260 } as const;
/** Of the pictures on cards, and where the rows below need the room. */
const thumbnails = { usual: 66, low: 44 } as const;
const cardFont = { size: 12, bold: true } as const;
const softFont = { size: 10.5, bold: false } as const;
const rowFont = { size: 11, bold: false } as const;
const mostRowLines = 5;
/** Lines of a title in the overview. */
const longestTitle = 6;

/** A stage where it stands on a slide, with the places of its touchpoints. */
interface Column extends SpreadStage {
  readonly x: number;
  readonly width: number;
}

/** The map of a journey in shapes that can be edited: all of it at a glance, then stage by stage with what each touchpoint says. */
export function mapSlides(show: Show, journey: JourneyPart): void {
  const { model } = journey;
  const { report, writing } = show;
  const { number } = writing.labels;
  if (model.entries.length === 0) return;
  const spreads = mapSpreads(model, (name, part, parts) => report.stagePart(name, number(part), number(parts)));
  if (model.entries.length > touchpointsPerSlide) overview(show, journey);
  for (const spread of spreads) spreadSlides(show, journey, spread);
}

function columnsOf(spread: readonly SpreadStage[]): Column[] {
  const shares = spread.reduce((sum, { share }) => sum + share, 0);
  const unit = Math.min(widestSlot, (board.width - (spread.length - 1) * stageGap) / shares);
  let x = board.x;
  return spread.map((stage): Column => {
    const column = { ...stage, x, width: stage.share * unit };
    x += column.width + stageGap;
    return column;
  });
}

function placesOf(columns: readonly Column[]): CurvePlace[] {
  return columns.flatMap(({ entries, x, width }) => {
    const slot = width / entries.length;
    return entries.map((entry, nth) => ({ entry, x: x + (nth + 0.5) * slot, width: slot }));
  });
}

const hasLane = ({ model }: JourneyPart, lane: string) => model.lanes.some(({ id }) => id === lane);

/** Nobody has felt a plan: where nothing is coded at all there is nothing to draw. */
const isCoded = (journey: JourneyPart) =>
  hasLane(journey, 'emotion') && journey.model.entries.some(({ valence }) => valence !== null);

function spreadSlides(show: Show, journey: JourneyPart, spread: readonly SpreadStage[]): void {
  const { words } = show;
  const { model } = journey;
  const columns = columnsOf(spread);
  const places = placesOf(columns);
  const stages = [...new Set(spread.filter(({ entries }) => entries.length > 0).map(({ name }) => name))].join(', ');
  const slide = titledSlide(show, words.mapOf(stages || spread.map(({ name }) => name).join(', ')), '', journey);
  slide.notes(notesOf(show, journey, places));
  const top = content.y - 34;
  stageHeads(show, slide, columns, top);
  const told = model.lanes.filter(
    ({ id }) => !drawnAbove.has(id) && places.some(({ entry }) => linesOf(entry, id).length > 0),
  );
  const hasCurve = isCoded(journey);
  const rows = told.reduce((sum, { id }) => sum + rowHeight(places, id), 0);
  const room = bottom - top - headHeight - rows - (hasCurve ? 16 : 8);
  const usual = laidCards(show, journey, places, thumbnails.usual);
  const isTight = hasCurve && room < bands.usual + usual.height;
  const laid = isTight ? laidCards(show, journey, places, thumbnails.low) : usual;
  let y: number = top + headHeight;
  if (hasCurve) {
    const height = Math.max(bands.least, Math.min(room - laid.height, bands.most));
    // Where rows go on to another slide in any case, nothing is won by a low curve.
    const isOver = room - laid.height < bands.least;
    const band = { x: board.x, y, width: widthOf(columns), height: isOver ? bands.usual : height };
    curveShapes(show, slide, band, places, { radius: 7, hasLabels: true, numbered: new Set() });
    y += band.height + 8;
  }
  cards(show, slide, laid, y);
  y += laid.height + 8;
  let at = 0;
  let open = slide;
  let isFresh = false;
  while (at < told.length) {
    const lane = told[at];
    if (!lane) break;
    const height = rowHeight(places, lane.id);
    if (y + height <= bottom || isFresh) {
      laneRow(open, lane, columns, places, y, height);
      y += height;
      at += 1;
      isFresh = false;
      continue;
    }
    open = titledSlide(show, words.detailsOf(stages), '', journey);
    y = content.y - 34;
    stageHeads(show, open, columns, y);
    y = titleRow(show, open, places, y + headHeight);
    isFresh = true;
  }
}

/** Rows that have a form of their own, or that the cards say. */
const drawnAbove: ReadonlySet<string> = new Set(['emotion', 'touchpoints', 'evidence', 'channel']);

function widthOf(columns: readonly Column[]): number {
  const last = columns.at(-1);
  return last ? last.x + last.width - board.x : board.width;
}

/** Phases above stages, each stage with how many touchpoints it has and what they felt like. */
function stageHeads({ writing, report }: Show, slide: Slide, columns: readonly Column[], y: number): void {
  const { labels, words, shows } = writing;
  columns.forEach(({ stage, name, x, width }, nth) => {
    const before = columns[nth - 1]?.stage.phase;
    if (stage.phase && stage.phase !== before) {
      const run = columns.slice(nth);
      const end = run.findIndex((each) => each.stage.phase !== stage.phase);
      const last = run[(end === -1 ? run.length : end) - 1];
      const span = { x, width: (last ? last.x + last.width : x + width) - x };
      slide.shape({ ...span, y: y + 15, height: 2 }, { fill: 'accent', name: labels.of('phases', stage.phase) });
      slide.text(
        { ...span, y: y - 3, height: 16 },
        [paragraph(labels.of('phases', stage.phase), { size: 11, bold: true, ink: 'accent' })],
        {
          name: labels.of('phases', stage.phase),
        },
      );
    }
    const sum =
      stage.entries.length === 0
        ? '–'
        : [
            labels.number(stage.total),
            ...(stage.meanValence === null || !shows('emotion')
              ? []
              : [report.meanOf(labels.mean(stage.meanValence), labels.number(stage.coded))]),
          ].join(' · ');
    const inner = (width - 16) * 0.97;
    const nameSize = slideMeasure(name, { size: 13, bold: true }) <= inner ? 13 : 11;
    slide.text(
      { x, y: y + 20, width, height: 40 },
      [
        paragraph(fitted(name, inner, 1, { size: nameSize, bold: true }), { size: nameSize, bold: true }),
        paragraph(fitted(stage.entries.length === 0 ? words.none : sum, inner, 1, softFont), {
          ...softFont,
          ink: 'inkSoft',
        }),
      ],
      { fill: 'accentSoft', geometry: 'roundRect', radius: 5, inset: [8, 2], anchor: 'ctr', name },
    );
  });
}

interface LaidCards {
  /** Of their pictures, in CSS pixels; 0 where no card has any. */
  readonly pictureHeight: number;
  /** CSS pixels. */
  readonly height: number;
  readonly cards: readonly {
    readonly entry: MapEntry;
    readonly x: number;
    readonly width: number;
    readonly title: string;
    readonly soft: readonly CellLine[];
  }[];
}

/** A card for each touchpoint: its picture, number, title, channel and brand. All are as high as the fullest. */
function laidCards(
  show: Show,
  journey: JourneyPart,
  places: readonly CurvePlace[],
  thumbnailHeight: number,
): LaidCards {
  const hasPictures = hasLane(journey, 'evidence') && places.some(({ entry }) => pictureOf(show, entry) !== null);
  const laid = places.map(({ entry, x, width }) => {
    const inner = (width - 6 - 14) * 0.97;
    const title = fitted(entry.title, inner, 4, cardFont);
    const soft = linesOf(entry, 'touchpoints')
      .slice(1)
      .map((line) => ({ ...line, text: fitted(line.text, inner, 2, softFont) }));
    const height =
      linesIn(title, inner, cardFont) * lineHeight(cardFont.size) +
      soft.reduce((sum, { text }) => sum + linesIn(text, inner, softFont) * lineHeight(softFont.size) + 2, 0);
    return { entry, x: x - width / 2 + 3, width: width - 6, title, soft, height };
  });
  const pictureHeight = hasPictures ? thumbnailHeight : 0;
  const height = Math.max(0, ...laid.map((each) => each.height)) + pictureHeight + 36;
  return { pictureHeight, height, cards: laid };
}

function cards(show: Show, slide: Slide, { pictureHeight, height, cards: laid }: LaidCards, y: number): void {
  const { report, words, writing } = show;
  const textTop = y + pictureHeight;
  for (const { entry, x, width, title, soft } of laid) {
    const order = writing.labels.number(entry.order);
    slide.shape(
      { x, y, width, height },
      { fill: 'surface', stroke: 'rule', geometry: 'roundRect', radius: 5, name: `${order}. ${entry.title}` },
    );
    const picture = pictureHeight > 0 ? pictureOf(show, entry) : null;
    if (picture) {
      const place = { x: x + 1, y: y + 1, width: width - 2, height: pictureHeight };
      const alt = report.pictureOf(order, words.evidence, entry.title);
      slide.picture(place, slide.pictureRelation(picture.path), alt, coverCrop(picture, place));
    }
    numberMark(show, slide, entry, x + 7, textTop + 7);
    slide.text(
      { x, y: textTop + 26, width, height: height - (textTop - y) - 26 },
      [
        paragraph(title, cardFont),
        ...soft.map(({ text, tone }) => paragraph(text, { ...softFont, ink: inks[tone], above: 2 })),
      ],
      { inset: [7, 0], name: entry.title },
    );
  }
}

function numberMark({ writing }: Show, slide: Slide, { order, valence }: MapEntry, x: number, y: number): void {
  const text = writing.labels.number(order);
  slide.text(
    { x, y, width: 12 + text.length * 6, height: 16 },
    [paragraph(text, { size: 10.5, bold: true, ink: 'surface', align: 'ctr' })],
    {
      fill: valence === null ? 'inkFaint' : inkOfValence(valence),
      geometry: 'roundRect',
      radius: 8,
      anchor: 'ctr',
      name: text,
    },
  );
}

/** Numbers and titles alone, where more rows follow on another slide. */
function titleRow(show: Show, slide: Slide, places: readonly CurvePlace[], y: number): number {
  for (const { entry, x, width } of places) {
    const left = x - width / 2 + 3;
    numberMark(show, slide, entry, left, y);
    slide.text(
      { x: left, y: y + 20, width: width - 6, height: 32 },
      [paragraph(fitted(entry.title, (width - 6) * 0.97, 2, { ...cardFont }), cardFont)],
      { name: entry.title },
    );
  }
  return y + 58;
}

function rowHeight(places: readonly CurvePlace[], lane: string): number {
  const heights = places.map(({ entry, width }) =>
    cellOf(entry, lane, width).reduce(
      (sum, { runs }) => sum + linesIn(runs[0]?.text ?? '', innerWidth(width), rowFont) * lineHeight(rowFont.size) + 2,
      0,
    ),
  );
  return Math.max(30, Math.max(0, ...heights) + 12);
}

const innerWidth = (width: number) => (width - 12) * 0.96;

function laneRow(
  slide: Slide,
  { id, name }: { readonly id: string; readonly name: string },
  columns: readonly Column[],
  places: readonly CurvePlace[],
  y: number,
  height: number,
): void {
  const end = board.x + widthOf(columns);
  slide.path(`M${content.x},${y}L${end},${y}`, { stroke: 'rule', name: 'Rule' });
  slide.text(
    { x: content.x, y: y + 5, width: side - 10, height: height - 6 },
    [
      paragraph(fitted(name, (side - 10) * 0.96, 3, { size: 11, bold: true }), {
        size: 11,
        bold: true,
        ink: 'inkSoft',
      }),
    ],
    { name },
  );
  for (const { entry, x, width } of places) {
    const paragraphs = cellOf(entry, id, width);
    if (paragraphs.length === 0) continue;
    const box: Box = { x: x - width / 2 + 4, y: y + 5, width: width - 8, height: height - 6 };
    slide.text(box, paragraphs, { name: `${name}, ${entry.order}` });
  }
}

function cellOf(entry: MapEntry, lane: string, width: number): Paragraph[] {
  let room = mostRowLines;
  return linesOf(entry, lane).flatMap((line): Paragraph[] => {
    if (room < 1) return [];
    const text = fitted(wordsOfLine(line), innerWidth(width), room, rowFont);
    room -= linesIn(text, innerWidth(width), rowFont);
    return [
      paragraph(text, {
        ...rowFont,
        ink: inks[line.tone],
        above: 2,
        ...(line.tone === 'quote' ? { italic: true } : {}),
      }),
    ];
  });
}

const inks: Readonly<Record<CellLine['tone'], Ink>> = {
  plain: 'ink',
  soft: 'inkSoft',
  strong: 'ink',
  quote: 'ink',
  bad: 'danger',
  good: 'success',
  attention: 'warning',
};

function linesOf(entry: MapEntry, lane: string): readonly CellLine[] {
  return entry.cells.get(lane)?.lines ?? [];
}

function pictureOf({ pictures }: Show, entry: MapEntry) {
  return pictures.get(entry.cells.get('evidence')?.picture ?? '') ?? null;
}

/** Everything that the touchpoints of a slide say, for whoever speaks. */
function notesOf(show: Show, journey: JourneyPart, places: readonly CurvePlace[]): string[] {
  const byId = new Map(journey.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const feels = show.writing.shows('emotion');
  return places
    .toSorted((a, b) => a.entry.order - b.entry.order)
    .map(({ entry }) => {
      const touchpoint = byId.get(entry.id);
      const told = journey.model.lanes
        .filter(({ id }) => id !== 'emotion' && id !== 'touchpoints')
        .flatMap(({ id, name }) => {
          const lines = linesOf(entry, id).map(wordsOfLine);
          return lines.length === 0 ? [] : [`${name}: ${lines.join('; ')}`];
        });
      const head = `${entry.order}. ${entry.title}`;
      const feeling = touchpoint && feels ? feelingOf(show, touchpoint) : '';
      return [head, feeling, ...told, touchpoint?.note ?? ''].filter((part) => part.trim() !== '').join(' | ');
    });
}

/** All of a journey on one slide: its curve, and the titles under their stages. */
function overview(show: Show, journey: JourneyPart): void {
  const { model } = journey;
  const { report, writing } = show;
  const slide = titledSlide(show, report.overview, '', journey);
  const columns = overviewColumns(journey);
  const places = placesOf(columns);
  let y: number = content.y - 34;
  stageHeads(show, slide, columns, y);
  y += headHeight;
  if (isCoded(journey)) {
    const band = { x: board.x, y: y + 8, width: widthOf(columns), height: 230 };
    const spacing = board.width / Math.max(1, model.entries.length);
    const coded = model.entries.flatMap(({ valence }) => valence ?? []);
    const ends = new Set([Math.min(...coded), Math.max(...coded)]);
    const numbered = model.entries.filter(({ valence }) => spacing > 22 || (valence !== null && ends.has(valence)));
    curveShapes(show, slide, band, places, {
      radius: spacing > 30 ? 7 : spacing > 14 ? 5 : 3.5,
      hasLabels: false,
      numbered: new Set((spacing > 9 ? numbered : []).map(({ id }) => id)),
    });
    returns(show, journey, slide, places, band);
    y += band.height + 20;
  }
  const size = Math.max(...columns.map(({ entries }) => entries.length)) > 13 ? 10.5 : 12.5;
  for (const { entries, x, width } of columns)
    titleList(show, slide, entries, { x, y, width, height: bottom - y }, size);
  slide.notes(
    [...model.entries].map(({ order, title, emotion, valence }) =>
      [
        `${order}. ${title}`,
        writing.shows('emotion') ? (valence === null ? show.words.notCodedYet : writing.labels.valence(valence)) : '',
        emotion ?? '',
      ]
        .filter(Boolean)
        .join(' – '),
    ),
  );
}

/** Wide enough for their names, else as wide as they are full. */
function overviewColumns({ model }: JourneyPart): Column[] {
  const room = board.width - (model.stages.length - 1) * stageGap;
  const least = Math.min(128, room / model.stages.length);
  const spare = room - least * model.stages.length;
  const count = Math.max(1, model.entries.length);
  let x = board.x;
  return model.stages.map((stage): Column => {
    const width = least + (spare * stage.entries.length) / count;
    const column = { stage, entries: stage.entries, name: stage.name, share: 1, x, width };
    x += width + stageGap;
    return column;
  });
}

/** Arcs from where the journey was to the earlier stage that it went back to. */
function returns(show: Show, { model }: JourneyPart, slide: Slide, places: readonly CurvePlace[], band: Box): void {
  const centres = new Map(places.map(({ entry, x }) => [entry.id, x]));
  model.entries.forEach((entry, index) => {
    const before = model.entries[index - 1];
    if (!before || !isReturn(model, before, entry)) return;
    const [from, to] = [centres.get(before.id), centres.get(entry.id)];
    if (from === undefined || to === undefined || from === to) return;
    const base = band.y + band.height + 1;
    const depth = base + 14;
    slide.path(`M${from},${base}C${from},${depth},${to},${depth},${to},${base}`, {
      stroke: 'accent',
      strokeWidth: 1.5,
      dash: 'longDashed',
      endsInArrow: true,
      name: show.report.returnSign,
      alt: `${show.report.returnSign} ${before.order} → ${entry.order}`,
    });
  });
}

/** Numbered titles below each other, as many as there is room for. */
function titleList(show: Show, slide: Slide, entries: readonly MapEntry[], box: Box, size: number): void {
  const { number } = show.writing.labels;
  const font = { size, bold: false };
  const width = (box.width - 10) * 0.97;
  let room = Math.floor(box.height / (lineHeight(font.size) + 2));
  const shown = (most: number) =>
    entries.map(({ order, title }) => fitted(`${number(order)}. ${title}`, width, most, font));
  const isRoomFor = (titles: readonly string[]) =>
    titles.reduce((sum, title) => sum + linesIn(title, width, font), 0) <= room;
  // As many lines a title as leave room for all.
  const mostLines = Math.min(longestTitle, Math.max(1, room - entries.length + 1));
  const titles =
    Array.from({ length: mostLines - 1 }, (_, nth) => mostLines - nth)
      .map(shown)
      .find(isRoomFor) ?? shown(1);
  const paragraphs: Paragraph[] = [];
  for (const [at, entry] of entries.entries()) {
    const rest = entries.length - at;
    const own = titles[at] ?? '';
    const lines = linesIn(own, width, font);
    if (rest > 1 && lines + 1 > room) {
      paragraphs.push(paragraph(show.words.more(number(rest)), { ...font, ink: 'inkSoft', above: 2 }));
      break;
    }
    room -= lines;
    const dot = entry.valence === null ? 'inkSoft' : inkOfValence(entry.valence);
    const [head, ...tail] = own.split('. ');
    paragraphs.push({
      above: 2,
      runs: [
        { text: `${head}. `, ...font, bold: true, ink: dot },
        { text: tail.join('. '), ...font },
      ],
    });
  }
  if (paragraphs.length > 0)
    slide.text({ ...box, width: box.width - 10 }, paragraphs, { name: show.writing.words.touchpoints });
}
