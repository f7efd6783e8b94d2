import type { ActiveTab } from '@/lib/browser/activeTab';
import type { Settings } from '@/lib/browser/settings';
import { CaptureCancelled } from '@/lib/capture/captureError';
import type { PartPictures } from '@/lib/capture/partPictures';
import { wordsWithoutTyped } from '@/lib/capture/withoutTyped';
import { overlayMessages } from '@/lib/i18n/overlay';
import type { Language } from '@/lib/i18n/section';
import type { Draft, DraftStore } from '@/lib/journey/commands/draft';
import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import { type PageReview, pageReview } from '@/lib/journey/commands/pageReview';
import type { StoreInterface } from '@/lib/journey/commands/storeInterface';
import type { OverlayHostRequest, OverlayOpening } from '@/lib/messaging/protocol';
import { parseDetails } from '@/lib/page/parseDetails';
import { parsePageReading } from '@/lib/page/parsePageReading';
import type { PageReading } from '@/lib/page/reading';
import { restrictionOf } from '@/lib/page/restriction';
import { withDetails } from '@/lib/page/withDetails';
import type { OverlaySession, OverlaySessions } from './createOverlaySessions';
import { isSamePart, newOverlayDraft } from './newOverlayDraft';
import { type PartToTag, placeOf } from './partToTag';

export interface OverlayOpenerDeps {
  readonly store: Pick<StoreInterface, 'query'>;
  readonly drafts: DraftStore;
  readonly sessions: OverlaySessions;
  readonly endOverlay: (session: OverlaySession) => Promise<void>;
  readonly readSettings: () => Promise<Settings>;
  readonly browserSessionId: () => Promise<string>;
  /** Runs the page reader in a tab. Rejects where no script may run. */
  readonly readPage: (tabId: number) => Promise<unknown>;
  /** Runs the thorough reader in a tab. */
  readonly readDetails: (tabId: number) => Promise<unknown>;
  /** Runs the reader of the review that the selected words are of. */
  readonly readSelectedReview: (tabId: number) => Promise<unknown>;
  /** What the fields of a tab's page hold that a person has typed. */
  readonly readTyped: (tabId: number) => Promise<readonly string[]>;
  /** The masked picture of what the window shows. Rejects where none could be taken. */
  readonly takeScreenshot: (
    tab: ActiveTab,
    url: string,
    quality: Settings['screenshotQuality'],
  ) => Promise<NewEvidence>;
  /** The masked pictures of a part that was picked, and of the window. Rejects with `CaptureCancelled` alone. */
  readonly takePart: (
    tab: ActiveTab,
    url: string,
    nonce: string,
    quality: Settings['screenshotQuality'],
  ) => Promise<PartPictures>;
  readonly pickPart: (tab: ActiveTab) => Promise<OverlayOpening>;
  /** Puts the overlay's script into the page, and says into which document. */
  readonly putOverlayScript: (tabId: number) => Promise<{ readonly documentId: string | null }>;
  readonly sendToHost: (tabId: number, request: OverlayHostRequest) => Promise<unknown>;
  readonly formUrl: () => string;
  readonly isFirefox: boolean;
  /** Whether a page's sandbox goes for the extension's frames in it as well, which Firefox thinks and Chromium does not. */
  readonly sandboxesReachOurFrames: boolean;
  readonly language: (settings: Settings) => Language;
  /** Shows on the toolbar button how many touchpoints the tab's page has. */
  readonly showCount: (tabId: number, url: string) => Promise<void>;
  readonly now: () => Date;
  readonly report: (error: unknown) => void;
}

/**
 * Opens the overlay on a tab: reads the page, photographs it while nothing of ours is on it, keeps a draft, and only then puts the
 * overlay in. Needs the tab's `activeTab` grant.
 */
export function createOverlayOpener(deps: OverlayOpenerDeps) {
  const { store, drafts, sessions, now } = deps;

  async function open(tab: ActiveTab, part: PartToTag): Promise<OverlayOpening> {
    const settings = await deps.readSettings();
    if (tab.incognito && !settings.recordPrivateWindows) return refused('private', 'private window');
    await closeOpenOnes(tab.id);
    const reading = await read(tab.id);
    if (!reading) return refused('restricted', 'the page could not be read');
    const { contentType } = reading;
    const restriction = restrictionOf(reading.page.url, { firefox: deps.isFirefox, contentType });
    if (restriction !== null) return refused('restricted', restriction);
    if (reading.isSandboxed && deps.sandboxesReachOurFrames) {
      return refused('sandboxed', 'the form would have an origin that is nobody’s');
    }
    if (part.kind === 'selection' && part.orPick && reading.selection === null && !reading.isInField) {
      return deps.pickPart(tab);
    }
    const pictures = settings.takeScreenshots
      ? await photograph(tab, part, reading.page.url, settings.screenshotQuality)
      : withoutPictures;
    const language = deps.language(settings);
    const { documentId } = await deps.putOverlayScript(tab.id);
    const named = await worded(tab.id, part, reading);
    const review = part.kind === 'selection' && reading.selection !== null ? await selectedReview(tab.id) : null;
    const draft = await draftFor(tab, named, await understood(tab.id, reading), { ...pictures, review }, language);
    const { touchpointId, url } = draft;
    // A draft that goes on has a picture of its own.
    const isOther = draft.elementPicture !== null && draft.elementPicture.id !== pictures.elementPicture?.id;
    const partLacks = isOther ? null : pictures.partLacks;
    const nonce = await sessions.open({ tabId: tab.id, hostDocumentId: documentId, touchpointId, url, partLacks });
    await deps.sendToHost(tab.id, {
      type: 'overlayHost.open',
      data: {
        nonce,
        formUrl: `${deps.formUrl()}#${nonce}`,
        at: pictures.area ? { kind: 'area', area: pictures.area } : placeOf(part, reading.selection !== null),
        name: overlayMessages[language].overlayName,
      },
    });
    if (url !== null) await deps.showCount(tab.id, url).catch(deps.report);
    return { opened: true };
  }

  /** An overlay that is still open on the tab gives way; what was typed in it stays as its draft. */
  async function closeOpenOnes(tabId: number): Promise<void> {
    for (const session of await sessions.ofTab(tabId)) {
      const { nonce } = session;
      // Its page may long be another one.
      await deps.sendToHost(tabId, { type: 'overlayHost.close', data: { nonce } }).catch(() => undefined);
      await deps.endOverlay(session);
    }
  }

  async function read(tabId: number): Promise<PageReading | null> {
    try {
      return parsePageReading(await deps.readPage(tabId));
    } catch (error) {
      deps.report(error);
      return null;
    }
  }

  /** The reading with what the page is; as it was where it cannot be read more thoroughly. */
  async function understood(tabId: number, reading: PageReading): Promise<PageReading> {
    try {
      const details = parseDetails(await deps.readDetails(tabId));
      return details ? { ...reading, page: withDetails(reading.page, details) } : reading;
    } catch (error) {
      deps.report(error);
      return reading;
    }
  }

  async function selectedReview(tabId: number): Promise<PageReview | null> {
    const read = await deps.readSelectedReview(tabId).catch(deps.report);
    return pageReview.safeParse(read).data ?? null;
  }

  /** A page that cannot be photographed can still be tagged. */
  async function photograph(
    tab: ActiveTab,
    part: PartToTag,
    url: string,
    quality: Settings['screenshotQuality'],
  ): Promise<Pictures> {
    if (part.kind === 'element') {
      const { screenshot, part: taken, area } = await deps.takePart(tab, url, part.nonce, quality);
      const partLacks = taken ? (taken.isCutOff ? 'cutOff' : null) : 'missing';
      return { screenshot, elementPicture: taken?.evidence ?? null, partLacks, area };
    }
    try {
      return { ...withoutPictures, screenshot: await deps.takeScreenshot(tab, url, quality) };
    } catch (error) {
      deps.report(error);
      return withoutPictures;
    }
  }

  /** The part with the words that the browser does not name, and without those that it should not. */
  async function worded(tabId: number, part: PartToTag, { isInField, selection }: PageReading): Promise<PartToTag> {
    if (part.kind === 'element') return part;
    if (part.kind === 'selection') {
      const isNamed = !isInField && selection === null && part.text !== null;
      return { ...part, text: isNamed ? await untyped(tabId, part.text) : null };
    }
    const { kind, url } = part;
    const told =
      part.text || (await deps.sendToHost(tabId, { type: 'overlayHost.describe', data: { target: { kind, url } } }));
    return { ...part, text: typeof told === 'string' ? await untyped(tabId, told) : part.text };
  }

  /** Words of the page without what a person has typed into it, which it may say again. */
  async function untyped(tabId: number, words: string): Promise<string> {
    if (words === '') return words;
    return wordsWithoutTyped(words, await deps.readTyped(tabId).catch(() => []));
  }

  async function draftFor(
    tab: ActiveTab,
    part: PartToTag,
    reading: PageReading,
    {
      screenshot,
      elementPicture,
      review,
    }: Pick<Pictures, 'screenshot' | 'elementPicture'> & { readonly review: PageReview | null },
    language: Language,
  ): Promise<Draft> {
    const { url } = reading.page;
    const sessionId = await deps.browserSessionId();
    const context = await store.query('quickTagContext', { url });
    const fresh = newOverlayDraft({
      part,
      reading,
      context,
      screenshot,
      elementPicture,
      review,
      language,
      tabId: tab.id,
      sessionId,
      now: now(),
    });
    const kept = await drafts.find({ tabId: tab.id, sessionId, url, origin: 'overlay' });
    // Saved, but a crash came before its draft was deleted: taken up again, it would overwrite what was saved.
    const isSaved = context.pageTouchpoints.some(({ id }) => id === kept?.touchpointId);
    if (kept && isSaved) await drafts.delete(kept.touchpointId);
    const goesOn = kept?.touched && !isSaved && kept.url === url && isSamePart(kept.subject, fresh.subject);
    const draft = goesOn ? { ...kept, tabId: tab.id, sessionId } : fresh;
    await drafts.put(draft);
    return draft;
  }

  return {
    closeOpenOnes,
    /** Never rejects: what stands in the way is in the answer. */
    async openOverlay(tab: ActiveTab, part: PartToTag): Promise<OverlayOpening> {
      try {
        return await open(tab, part);
      } catch (error) {
        if (error instanceof CaptureCancelled) return refused('cancelled', 'the person cancelled');
        deps.report(error);
        return refused('failed', error instanceof Error ? error.message : String(error));
      }
    },
  };
}

interface Pictures {
  readonly screenshot: NewEvidence | null;
  readonly elementPicture: NewEvidence | null;
  readonly partLacks: OverlaySession['partLacks'];
  /** Where the part is that was picked, once the pictures are taken. */
  readonly area: PartPictures['area'];
}
const withoutPictures: Pictures = { screenshot: null, elementPicture: null, partLacks: null, area: null };

function refused(reason: Extract<OverlayOpening, { opened: false }>['reason'], detail: string): OverlayOpening {
  return { opened: false, reason, detail };
}
