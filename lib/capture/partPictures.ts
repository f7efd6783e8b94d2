import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import type { StageView } from '@/lib/page/staging/stageView';
import type { Rectangle } from '@/lib/page/untampered';
import { CaptureCancelled } from './captureError';
import { encodeCanvas } from './encodeMasked';
import { openPageStage, type PageStageOptions } from './pageStage';
import type { PictureQuality } from './pictureQuality';
import { isSameView, type ShownShot, type StitchedPicture, shown, stitchedPicture } from './stitchedPicture';
import { countMasks, type MaskedShot, viewOf } from './takeScreenshot';

export interface PartPicturesDeps {
  readonly shoot: () => Promise<MaskedShot>;
  readonly send: PageStageOptions['send'];
  readonly tool: string;
  readonly newId: () => string;
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly report: (error: unknown) => void;
}

export interface PartPictures {
  /** What the window showed; null where no picture could be taken. */
  readonly screenshot: NewEvidence | null;
  readonly part: StitchedPicture | null;
  /** Where the part is once the page is as it was, in CSS pixels of the layout viewport; null where the page is gone. */
  readonly area: Rectangle | null;
}

/**
 * The pictures of a part that was picked: of the window as it is, and of exactly that part. The first serves for both where all of the
 * part is in view. Whatever fails, the page is put back; only a person's own cancelling rejects, with `CaptureCancelled`.
 */
export async function partPictures(
  deps: PartPicturesDeps,
  { nonce, quality, signal }: { nonce: string; quality: PictureQuality; signal?: AbortSignal | undefined },
): Promise<PartPictures> {
  const stage = openPageStage({ send: deps.send, nonce, target: 'picked', withoutBanner: false, signal });

  async function attempt<Taken>(take: () => Promise<Taken>): Promise<Taken | null> {
    try {
      return await take();
    } catch (error) {
      if (error instanceof CaptureCancelled) throw error;
      deps.report(error);
      return null;
    }
  }

  async function takePart(opened: StageView, shot: ShownShot | null): Promise<StitchedPicture> {
    const now = shot && (await stage.look());
    const first = now ?? opened;
    const { tool, onProgress, shoot } = deps;
    return stitchedPicture(
      { shoot, stage, tool, onProgress },
      {
        kind: 'elementScreenshot',
        evidenceId: deps.newId(),
        quality,
        first,
        // What moved while it was taken is not where it was measured.
        shot: isSameView(opened, first) ? shot : null,
      },
    );
  }

  let pictures: Omit<PartPictures, 'area'> = { screenshot: null, part: null };
  let area: Rectangle | null = null;
  try {
    const opened = await attempt(() => stage.opened);
    const shot = await attempt(async () => shown(await deps.shoot()));
    // Encoding the one picture does not wait for the others.
    const screenshot = shot && attempt(() => screenshotOf(shot, deps, quality));
    const part = opened && (await attempt(() => takePart(opened, shot)));
    pictures = { screenshot: (await screenshot) ?? null, part };
  } finally {
    area = await stage.close();
  }
  return { ...pictures, area };
}

async function screenshotOf({ canvas, shot }: ShownShot, deps: PartPicturesDeps, quality: PictureQuality) {
  const { mediaType, bytes, thumbnail } = await encodeCanvas(canvas, quality);
  const evidence: NewEvidence = {
    id: deps.newId(),
    kind: 'screenshot',
    mediaType,
    width: canvas.width,
    height: canvas.height,
    ...viewOf(shot.masking),
    masks: countMasks(shot.masking),
    capturedAt: shot.at.toISOString(),
    url: shot.url,
    fileName: null,
    tool: deps.tool,
    bytes,
    thumbnail,
  };
  return evidence;
}
