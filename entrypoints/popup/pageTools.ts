import * as z from 'zod/mini';
import { onCaptureProgress } from '@/lib/browser/captureProgress';
import { askForPageCapture, pageCaptureState } from '@/lib/browser/pageCapture';
import { putScriptIntoTab } from '@/lib/browser/scriptInTab';
import { sessionArea } from '@/lib/browser/sessionArea';
import { sendToTab } from '@/lib/browser/tabMessages';
import { CaptureCancelled, CaptureError } from '@/lib/capture/captureError';
import { createBannerHider } from '@/lib/capture/hideBanners';
import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import { newId } from '@/lib/journey/newId';
import type { countOnPage } from './countOnPage';
import type { ToolNotice } from './popupFormState';
import { request } from './remoteStore';

// What can be done with a page beside tagging it, and what the background does for the popup: loaded once the form is on screen.
export { askForSites } from '@/lib/browser/askForSites';
export { watchTabAddress } from '@/lib/browser/watchTabAddress';
export { countOnPage } from './countOnPage';
export { openOverlay, remote } from './remoteStore';

export interface PageTools {
  readonly takeFullPage: typeof takeFullPage;
  readonly cancelFullPage: typeof cancelFullPage;
  readonly keepArchive: typeof keepArchive;
  readonly showAnchors: typeof showAnchors;
  readonly countOnPage: typeof countOnPage;
}

export interface EvidenceRequest {
  readonly tabId: number;
  /** The touchpoint that it is of, or will be of. */
  readonly touchpointId: string;
  readonly evidenceId: string;
  /** Told what has to be said of it. */
  readonly onNotice: (notice: ToolNotice) => void;
}

export interface FullPageRequest extends EvidenceRequest {
  readonly withoutBanner: boolean;
  /** Told how much of it is there, 0..1. */
  readonly onShare: (share: number) => void;
}

/** A picture of the tab's whole page. Rejects with `CaptureError`, or `CaptureCancelled` where the person ended it. */
export async function takeFullPage({ onShare, onNotice, ...data }: FullPageRequest): Promise<NewEvidence> {
  const stop = onCaptureProgress(data.touchpointId, (share) => share !== null && onShare(share));
  try {
    const outcome = await request('capture.fullPage', data);
    if (outcome.taken) {
      if (outcome.isCutOff) onNotice({ tool: 'fullPage', reason: 'cutOff' });
      return outcome.evidence;
    }
    const { reason } = outcome;
    if (reason === 'cancelled') throw new CaptureCancelled('The person said so.');
    throw new CaptureError(reason === 'private' ? 'restricted' : reason, 'There is no picture of the whole page.');
  } catch (error) {
    if (!(error instanceof CaptureCancelled)) {
      onNotice({ tool: 'fullPage', reason: error instanceof CaptureError ? error.reason : 'failed' });
    }
    throw error;
  } finally {
    stop();
  }
}

export async function cancelFullPage(touchpointId: string): Promise<void> {
  await request('capture.cancel', { touchpointId });
}

/** The tab's page as a file. Asks for the permission first, where the browser knows it. Rejects with `CaptureError` where there is none. */
export async function keepArchive({ tabId, onNotice, ...expected }: EvidenceRequest): Promise<NewEvidence> {
  const failed = (reason: Extract<ToolNotice, { tool: 'archive' }>['reason']) => {
    onNotice({ tool: 'archive', reason });
    return new CaptureError(reason === 'elsewhere' ? reason : 'failed', `The page was not kept: ${reason}.`);
  };
  const state = await pageCaptureState();
  if (state === 'unsupported') throw failed('unsupported');
  if (state === 'notAsked') {
    void sessionArea.set(archiveAskedKey, { tabId, at: Date.now() });
    // Without a click, as when it goes on after a refusal, browsers do not ask.
    const isAllowed = await askForPageCapture().catch(() => false);
    await sessionArea.delete(archiveAskedKey);
    if (!isAllowed) throw failed('notAllowed');
  }
  const outcome = await request('capture.archive', { tabId, expected }).catch(() => null);
  if (!outcome) throw failed('failed');
  if (!outcome.taken) throw failed(outcome.reason);
  return outcome.evidence;
}

const archiveAskedKey = 'archiveAsked';
const archiveAsked = z.object({ tabId: z.number(), at: z.number() });
/** An older question is forgotten. */
const longestQuestionMs = 5 * 60_000;

/** Goes on with what a popup wanted of this tab before the browser's question closed it; where that was refused, it says so. */
export async function goOn(form: { keepArchive(): void }, tabId: number): Promise<void> {
  const asked = archiveAsked.safeParse(await sessionArea.get(archiveAskedKey));
  if (!asked.success || asked.data.tabId !== tabId) return;
  await sessionArea.delete(archiveAskedKey);
  if (Date.now() - asked.data.at <= longestQuestionMs) form.keepArchive();
}

/** Shows on the tab's page what was tagged there. False where that could not be, which is told. */
export async function showAnchors(tabId: number, onNotice: EvidenceRequest['onNotice']): Promise<boolean> {
  const showing = await request('anchors.show', { tabId });
  if (!showing.shown) onNotice({ tool: 'anchors', reason: showing.reason });
  return showing.shown;
}

/** Hides what asks for consent on a tab's page for a picture, and gives what puts it back. */
export const hideBanners = createBannerHider({
  putStageScript: (tabId) => putScriptIntoTab(tabId, '/stage.js'),
  sendToPage: sendToTab,
  // Only this popup knows of it, for as long as the shot takes.
  newNonce: () => `${newId()}${newId()}`,
});
