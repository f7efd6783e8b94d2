import type { ActiveTab } from '@/lib/browser/activeTab';
import type { Settings } from '@/lib/browser/settings';
import { CaptureCancelled, CaptureError } from '@/lib/capture/captureError';
import { openPageStage, type StageMessage } from '@/lib/capture/pageStage';
import { shotsOfOneVisit } from '@/lib/capture/shotsOfOneVisit';
import { stitchedPicture } from '@/lib/capture/stitchedPicture';
import type { MaskedShot } from '@/lib/capture/takeScreenshot';
import type { FullPageOutcome } from '@/lib/messaging/protocol';

export interface FullPagesDeps {
  readonly tabById: (id: number) => Promise<ActiveTab | null>;
  readonly readSettings: () => Promise<Settings>;
  /** Puts the script into the page that sets it up for pictures. Rejects where no script may run. */
  readonly putStageScript: (tabId: number) => Promise<unknown>;
  readonly sendToPage: (tabId: number, message: StageMessage) => Promise<unknown>;
  readonly shoot: (tab: ActiveTab, url: string | null, signal: AbortSignal) => Promise<MaskedShot>;
  readonly newNonce: () => string;
  readonly newId: () => string;
  readonly tool: string;
  /** How much of it is there, 0..1; null once it is over. */
  readonly showProgress: (tabId: number, touchpointId: string, share: number | null) => Promise<void>;
  readonly report: (error: unknown) => void;
}

export interface FullPageRequest {
  readonly tabId: number;
  readonly touchpointId: string;
  readonly withoutBanner: boolean;
  /** The id that the evidence will have; minted where none is given. */
  readonly evidenceId?: string;
}

/** Pictures of whole pages, taken while the person fills in the form, or after they have saved it. Needs the tab's `activeTab` grant. */
export function createFullPages(deps: FullPagesDeps) {
  const running = new Map<string, AbortController>();

  async function takeOf(tab: ActiveTab, request: FullPageRequest, signal: AbortSignal): Promise<FullPageOutcome> {
    const { screenshotQuality: quality, recordPrivateWindows } = await deps.readSettings();
    if (tab.incognito && !recordPrivateWindows) return { taken: false, reason: 'private' };
    await deps.putStageScript(tab.id).catch((cause: unknown) => {
      throw new CaptureError('restricted', 'No script may run there.', { cause });
    });
    const show = (share: number | null) => deps.showProgress(tab.id, request.touchpointId, share).catch(deps.report);
    const stage = openPageStage({
      send: (message) => deps.sendToPage(tab.id, message),
      nonce: deps.newNonce(),
      target: 'page',
      withoutBanner: request.withoutBanner,
      signal,
    });
    try {
      void show(0);
      const { evidence, isCutOff } = await stitchedPicture(
        {
          shoot: shotsOfOneVisit({ shoot: (url) => deps.shoot(tab, url, signal), url: tab.url, isScrolled: true }),
          ...{ stage, tool: deps.tool, onProgress: (share) => void show(share) },
        },
        {
          kind: 'fullPage',
          evidenceId: request.evidenceId ?? deps.newId(),
          quality,
          first: await stage.opened,
          shot: null,
        },
      );
      return { taken: true, evidence, isCutOff };
    } finally {
      await stage.close();
      await show(null);
    }
  }

  /**
   * Begins one, which can be cancelled from now on, whatever has to be done before it is taken by what this gives. That never
   * rejects: why there is no picture is in the answer. One at a time for each touchpoint.
   */
  function begin(touchpointId: string) {
    running.get(touchpointId)?.abort(new CaptureCancelled('It is taken anew.'));
    const control = new AbortController();
    running.set(touchpointId, control);
    return async (request: FullPageRequest): Promise<FullPageOutcome> => {
      try {
        const tab = await deps.tabById(request.tabId);
        control.signal.throwIfAborted();
        return tab ? await takeOf(tab, request, control.signal) : { taken: false, reason: 'elsewhere' };
      } catch (error) {
        if (error instanceof CaptureCancelled) return { taken: false, reason: 'cancelled' };
        deps.report(error);
        return { taken: false, reason: error instanceof CaptureError ? error.reason : 'failed' };
      } finally {
        if (running.get(touchpointId) === control) running.delete(touchpointId);
      }
    };
  }

  return {
    begin,
    take: (request: FullPageRequest) => begin(request.touchpointId)(request),
    cancel(touchpointId: string): void {
      running.get(touchpointId)?.abort(new CaptureCancelled('The person said so.'));
    },
  };
}

export type FullPages = ReturnType<typeof createFullPages>;
