import { type DrawnNode, drawMark, drawScene } from '@/lib/journey/map/drawScene';
import { layoutStages } from '@/lib/journey/map/layoutStages';
import { markupOf } from '@/lib/journey/map/markupOf';
import type { MapScene, Mark, Measure } from '@/lib/journey/map/scene';
import { sharedPictures } from '@/lib/journey/map/sharedPictures';
import { dataUrl } from './dataUrl';
import type { DeliverableOptions } from './deliverable';
import { documentModel } from './documentModel';
import type { Bytes } from './format';
import { fileFont, lightInks } from './lightInks';
import type { DocumentJourney, MapDocument } from './mapDocument';
import { mapFrame } from './mapFrame';
import { smallPictures } from './shrunkPicture';
import { type Writing, writingOf } from './writing';

/** A drawing, as the text of an SVG file. */
export interface DrawnMap {
  readonly markup: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A drawing can be enlarged, so that all that a touchpoint says is in it; a picture of many becomes too large for that. */
export type Density = 'readable' | 'close';

/** Around everything, in CSS pixels. */
const margin = 24;
/** So that head and foot have room where the journey has next to nothing. */
const leastWidth = 1040;

export async function writeMapSvg(document: MapDocument, options: DeliverableOptions): Promise<Bytes> {
  return new TextEncoder().encode((await drawnMap(document, 'readable', options)).markup);
}

/**
 * The map of the first journey of the document in the colours of the light theme, with who and what above it and how to read it below: it says what it
 * is to somebody who has nothing else. Its pictures are in it.
 */
export async function drawnMap(
  document: MapDocument,
  density: Density,
  options: DeliverableOptions,
): Promise<DrawnMap> {
  const { measure = averageMeasure, onNote } = options;
  const writing = writingOf(document);
  const [inJourney] = document.journeys;
  const scene = inJourney ? sceneOf(writing, inJourney, density, measure) : null;
  const hashes = scene ? picturesOf(scene) : [];
  const urls = await smallPictures(hashes, document, options);
  const missing = new Set(hashes).size - urls.size;
  if (missing > 0) onNote?.(writing.words.picturesLeftOut(missing, writing.labels.number(missing)));

  const width = Math.max(leastWidth, (scene?.width ?? 0) + 2 * margin);
  const { head, foot, headHeight, footHeight } = mapFrame(writing, inJourney ?? null, width - 2 * margin, measure);
  const sceneHeight = scene?.height ?? 0;
  const height = Math.ceil(margin + headHeight + sceneHeight + footHeight + margin);
  const draw = {
    colour: (ink: keyof typeof lightInks) => lightInks[ink],
    pictureUrl: (sha256: string) => urls.get(sha256) ?? null,
  };
  const group = (x: number, y: number, marks: readonly Mark[]): DrawnNode => ({
    tag: 'g',
    attributes: { transform: `translate(${x} ${y})` },
    children: marks.flatMap((mark) => drawMark(mark, draw) ?? []),
  });
  const title = inJourney?.journey.title ?? document.study.name;
  const root: DrawnNode = {
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: document.language,
      'font-family': fileFont,
    },
    children: [
      { tag: 'title', attributes: {}, children: [`${document.study.name} – ${title}`] },
      { tag: 'rect', attributes: { x: 0, y: 0, width, height, fill: lightInks.ground }, children: [] },
      group(margin, margin, head),
      ...logoOf(document, width),
      ...(scene ? [placed(drawScene(scene, { ...draw, font: fileFont }), margin, margin + headHeight)] : []),
      group(margin, margin + headHeight + sceneHeight, foot),
    ],
  };
  return {
    markup: `<?xml version="1.0" encoding="UTF-8"?>\n${markupOf(sharedPictures(root, 'picture'))}\n`,
    width,
    height,
  };
}

function sceneOf({ document }: Writing, inJourney: DocumentJourney, density: Density, measure: Measure): MapScene {
  const model = documentModel(document, inJourney);
  // An empty row says nothing on paper; on the screen it waits for something.
  const isFilled = (lane: string) =>
    model.entries.some(({ cells }) => {
      const cell = cells.get(lane);
      return cell !== undefined && (cell.lines.length > 0 || cell.picture !== null);
    });
  const filled = { ...model, lanes: model.lanes.filter(({ id }) => id === 'emotion' || isFilled(id)) };
  return layoutStages(filled, {
    slotWidth: slotWidthFor(model.entries.length, density),
    availableWidth: leastWidth - 2 * margin,
    measure,
  });
}

/** The more there are, the closer they stand: as long as all that a touchpoint says can be read, or closer still. */
function slotWidthFor(touchpoints: number, density: Density): number {
  if (touchpoints <= 60) return 176;
  return density === 'readable' || touchpoints <= 120 ? 132 : 64;
}

function picturesOf({ slots }: MapScene): string[] {
  return slots.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'image' ? [mark.sha256] : [])));
}

/** A drawing at a place within another. */
function placed(drawing: DrawnNode, x: number, y: number): DrawnNode {
  return { ...drawing, attributes: { ...drawing.attributes, x, y } };
}

/** The client's logo at the top right, no larger than its place. */
function logoOf({ client }: MapDocument, width: number): DrawnNode[] {
  if (!client?.logo) return [];
  const { mediaType, bytes, width: own, height } = client.logo;
  const scale = Math.min(1, 180 / own, 48 / height);
  const size = { width: Math.round(own * scale), height: Math.round(height * scale) };
  return [
    {
      tag: 'image',
      attributes: { x: width - margin - size.width, y: margin, ...size, href: dataUrl(mediaType, bytes) },
      children: [],
    },
  ];
}

/** Where nobody measures, characters are as wide as they are on average. */
export const averageMeasure: Measure = (text, { size, bold }) => text.length * size * (bold ? 0.58 : 0.55);
