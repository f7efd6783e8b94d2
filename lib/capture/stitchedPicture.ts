import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import type { EvidenceKind, MaskCount } from '@/lib/journey/schemas/evidence';
import type { MaskRectangle } from '@/lib/page/reading';
import type { StageView } from '@/lib/page/staging/stageView';
import type { Rectangle } from '@/lib/page/untampered';
import { CaptureError } from './captureError';
import { createCanvas, encodeCanvas, type MaskedPicture, paintedCanvas } from './encodeMasked';
import { createMaskCounter } from './maskCounter';
import type { PixelRectangle } from './maskPixels';
import { createMosaic, type Mosaic, overlap } from './mosaic';
import type { PageStage } from './pageStage';
import type { PictureQuality } from './pictureQuality';
import { type MaskedShot, viewOf } from './takeScreenshot';
import { scaleOf, type TilePixels, tilePixels } from './tilePixels';

export interface StitchingDeps {
  /** A masked picture of what the window shows now, its masks not yet painted. */
  readonly shoot: () => Promise<MaskedShot>;
  readonly stage: PageStage;
  readonly tool: string;
  /** How much of the picture is there, 0..1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly encode?: (canvas: OffscreenCanvas, quality: PictureQuality) => Promise<MaskedPicture>;
}

export interface StitchedRequest {
  readonly kind: Extract<EvidenceKind, 'elementScreenshot' | 'fullPage'>;
  readonly evidenceId: string;
  readonly quality: PictureQuality;
  /** How the target stood when the stage was opened. */
  readonly first: StageView;
  /** A picture of the window as it is since then, if one was taken. */
  readonly shot: ShownShot | null;
}

/** A shot with its masks painted over. */
export interface ShownShot {
  readonly canvas: OffscreenCanvas;
  readonly shot: Omit<MaskedShot, 'picture'>;
}

export interface StitchedPicture {
  readonly evidence: NewEvidence;
  /** Whether parts of the target are missing: it is larger than a picture can be, or could not be scrolled into view. */
  readonly isCutOff: boolean;
}

/** More than the longest page takes in the smallest window. */
const mostShots = 250;
/** A page that changes its size while it is pictured is begun again. */
const mostBeginnings = 3;
const mostLooks = 4;
/** Of a mask, in CSS pixels: what of it lies around what it covers, and what arithmetic makes of that. */
const roomAround = { formField: 2.05, unreadableFrame: 1.05 } as const;
/** What browsers' canvases hold, with room to spare for the memory of small machines. */
const mostPixels = 100_000_000;
const longestSide = 32_000;

/**
 * A picture of exactly one part of a page, or of all of it: in one shot where it fits in the window, else put together out of as many as it
 * takes, each with its own masks painted over. Rejects with a `CaptureError`; the stage is the caller's to close.
 */
export async function stitchedPicture(deps: StitchingDeps, request: StitchedRequest): Promise<StitchedPicture> {
  const { first, shot } = request;
  if (first.isWhole) {
    const taken = shot ?? shown(await deps.shoot());
    return finish(deps, request, cut(taken, first));
  }
  // Going through it takes its time too.
  deps.onProgress?.(0);
  await deps.stage.walk();
  for (let beginnings = 0; beginnings < mostBeginnings; beginnings++) {
    const assembled = await assemble(deps);
    if (assembled) return finish(deps, request, assembled);
    // Headers that scripts pin when they hear of scrolling leave a gap in the page. Others draw what comes into view: they may hear it first.
    await deps.stage.deafen();
  }
  throw new CaptureError('moving', 'The page changed its size again and again.');
}

interface Assembled {
  readonly canvas: OffscreenCanvas;
  /** The part of the canvas that is the picture. */
  readonly part: PixelRectangle;
  readonly masks: readonly MaskCount[];
  readonly shot: Omit<MaskedShot, 'picture'>;
  readonly isCutOff: boolean;
}

export function shown({ picture, ...shot }: MaskedShot): ShownShot {
  return { canvas: paintedCanvas(picture, shot.masks), shot };
}

/** The part of one shot. */
function cut({ canvas, shot }: ShownShot, view: StageView): Assembled {
  const tile = tilePixels(view, canvas, shot.masking);
  if (!tile.shown) throw new CaptureError('failed', 'Nothing of the part shows.');
  const part = { ...tile.shown, x: tile.shown.x + tile.origin.x, y: tile.shown.y + tile.origin.y };
  const masks = createMaskCounter();
  masks.add(tile, shot);
  return { canvas, part, masks: masks.counts(), shot, isCutOff: view.isCutOff };
}

/** Null where the target changed its size on the way. */
async function assemble(deps: StitchingDeps): Promise<Assembled | null> {
  let sheet: {
    canvas: OffscreenCanvas;
    context: OffscreenCanvasRenderingContext2D;
    mosaic: Mosaic;
    size: TilePixels['size'];
  } | null = null;
  let scale = 1;
  let isCutOff = false;
  let firstShot: Assembled['shot'] | null = null;
  const masks = createMaskCounter();

  for (let shots = 0; shots < mostShots; shots++) {
    const gap = sheet ? sheet.mosaic.nextGap() : { x: 0, y: 0 };
    if (gap === null) break;
    const [view, taken] = await shootSteadily(deps, gap.x / scale, gap.y / scale);
    const tile = tilePixels(view, taken.canvas, taken.shot.masking);
    if (sheet === null) {
      scale = scaleOf(taken.canvas, taken.shot.masking).x;
      const size = sizeThatFits(tile.size);
      isCutOff = view.isCutOff || size.height < tile.size.height || size.width < tile.size.width;
      const [canvas, context] = createCanvas(size.width, size.height);
      context.fillStyle = '#fff';
      context.fillRect(0, 0, size.width, size.height);
      sheet = { canvas, context, mosaic: createMosaic(size), size: tile.size };
      firstShot = taken.shot;
      for (const part of tile.empty) fillEmpty(sheet, taken.canvas, tile, part);
    } else if (Math.abs(tile.size.width - sheet.size.width) > 1 || Math.abs(tile.size.height - sheet.size.height) > 1) {
      return null;
    }
    const { mosaic, context } = sheet;
    const all = tile.shown ? [tile.shown, ...tile.beside] : [];
    const fresh = all.flatMap((part) => mosaic.cover(part));
    const isReached = all.some((part) => holds(part, gap));
    // What lies over the page is drawn whole, also where its place was drawn before.
    const over = all.flatMap((part) => tile.over.flatMap((each) => overlap(each, part) ?? []));
    for (const part of [...fresh, ...over]) {
      context.drawImage(
        taken.canvas,
        part.x + tile.origin.x,
        part.y + tile.origin.y,
        part.width,
        part.height,
        part.x,
        part.y,
        part.width,
        part.height,
      );
    }
    masks.add(tile, taken.shot);
    if (!isReached) {
      mosaic.giveUp();
      isCutOff ||= !isRoundedUp(sheet.size, gap, scale);
    }
    deps.onProgress?.(mosaic.coveredShare());
  }
  if (sheet?.mosaic.nextGap()) isCutOff = true;
  const part = sheet?.mosaic.bounds();
  if (!sheet || !part || !firstShot)
    throw new CaptureError('failed', 'Nothing of the part could be brought into view.');
  return { canvas: sheet.canvas, part, masks: masks.counts(), shot: firstShot, isCutOff };
}

/** What can never show takes the colour of what stands above it. */
function fillEmpty(
  { mosaic, context }: { readonly mosaic: Mosaic; readonly context: OffscreenCanvasRenderingContext2D },
  shot: OffscreenCanvas,
  { origin }: TilePixels,
  part: PixelRectangle,
): void {
  const { x, y, width, height } = part;
  mosaic.cover(part);
  context.imageSmoothingEnabled = false;
  context.drawImage(shot, x + origin.x, y + origin.y - 1, 1, 1, x, y, width, height);
}

/** A shot of a view that was the same before and after it: the page may go on scrolling by itself. */
async function shootSteadily({ stage, shoot }: StitchingDeps, x: number, y: number): Promise<[StageView, ShownShot]> {
  for (let looks = 0; looks < mostLooks; looks++) {
    // A little before: where a pixel is cut in two, it shows wholly only then.
    const before = await stage.show(Math.max(0, x - 1), Math.max(0, y - 1));
    const shot = await shoot();
    const after = await stage.look();
    if (isSameView(before, after)) return [after, shown(withinPart(shot, after))];
    shot.picture.close();
  }
  throw new CaptureError('moving', 'The page did not stand still.');
}

/** Without the masks of what stands beside the part: no more than the room around them reaches into it. */
function withinPart(shot: MaskedShot, { visible, beside }: StageView): MaskedShot {
  const parts = visible ? [visible, ...beside] : beside;
  const isWithin = shot.masking.rectangles.map((mask) => parts.some((part) => !standsBeside(mask, part)));
  const kept = <Each>(all: readonly Each[]) => all.filter((_, index) => isWithin[index]);
  return { ...shot, masks: kept(shot.masks), masking: { ...shot.masking, rectangles: kept(shot.masking.rectangles) } };
}

/** Whether what a mask covers lies beyond a side of a part. A mask that ends with it may be cut off there, and has no room left around it. */
function standsBeside(mask: MaskRectangle, part: Rectangle): boolean {
  const room = roomAround[mask.reason];
  return [['x', 'width'] as const, ['y', 'height'] as const].some(([at, size]) => {
    const [start, end] = [mask[at], mask[at] + mask[size]];
    const [partStart, partEnd] = [part[at], part[at] + part[size]];
    return (end > partEnd && partEnd - start <= room) || (start < partStart && end - partStart <= room);
  });
}

/** Whether the target stands where it stood. */
export function isSameView(one: StageView, other: StageView): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one.box[side] - other.box[side]) < 0.1);
}

function holds({ x, y, width, height }: PixelRectangle, point: { readonly x: number; readonly y: number }): boolean {
  return point.x >= x && point.y >= y && point.x < x + width && point.y < y + height;
}

/** Whether nothing is missing from there on but what a size that is told in whole CSS pixels has more than what it is told of. */
function isRoundedUp({ width, height }: TilePixels['size'], gap: { x: number; y: number }, scale: number): boolean {
  return gap.y >= height - scale || gap.x >= width - scale;
}

function sizeThatFits({ width, height }: TilePixels['size']): TilePixels['size'] {
  const fits = Math.max(1, Math.min(width, longestSide));
  return { width: fits, height: Math.max(1, Math.min(height, longestSide, Math.floor(mostPixels / fits))) };
}

async function finish(deps: StitchingDeps, request: StitchedRequest, assembled: Assembled): Promise<StitchedPicture> {
  const { canvas, part, masks, shot, isCutOff } = assembled;
  const { encode = encodeCanvas } = deps;
  const { hiddenBanners } = request.first;
  const isAll = part.width === canvas.width && part.height === canvas.height;
  const { thumbnail, mediaType, bytes } = await encode(isAll ? canvas : cropped(canvas, part), request.quality).catch(
    (cause: unknown) => {
      throw new CaptureError('failed', 'The picture could not be encoded.', { cause });
    },
  );
  return {
    isCutOff,
    evidence: {
      id: request.evidenceId,
      kind: request.kind,
      mediaType,
      width: part.width,
      height: part.height,
      ...viewOf(shot.masking),
      masks: [...masks],
      ...(hiddenBanners === undefined ? {} : { hiddenBanners }),
      capturedAt: shot.at.toISOString(),
      url: shot.url,
      fileName: null,
      tool: deps.tool,
      bytes,
      thumbnail,
    },
  };
}

function cropped(canvas: OffscreenCanvas, { x, y, width, height }: PixelRectangle): OffscreenCanvas {
  const [part, context] = createCanvas(width, height);
  context.drawImage(canvas, x, y, width, height, 0, 0, width, height);
  return part;
}
