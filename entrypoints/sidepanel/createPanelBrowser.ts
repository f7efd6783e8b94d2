import type { PanelBrowser, SeenSites } from '@/components/walkthrough/panelTools';
import type { ActiveTab } from '@/lib/browser/activeTab';
import type { WalkExclusions } from '@/lib/browser/walkExclusions';
import type { ScreenshotTaker } from '@/lib/capture/takeScreenshot';
import type { NewEvidence } from '@/lib/journey/commands';
import { quoteEvidence } from '@/lib/journey/quoteEvidence';
import type { createRequester } from '@/lib/messaging/createRequester';
import type { PickKey, StageRequest } from '@/lib/messaging/stageRequest';
import type { PageReading } from '@/lib/page/reading';

export interface PanelBrowserDeps {
  readonly request: ReturnType<typeof createRequester>;
  readonly allowedSites: () => Promise<readonly string[]>;
  readonly askForSites: (sites: readonly string[]) => Promise<boolean>;
  readonly giveBackSites: (sites: readonly string[]) => Promise<boolean>;
  readonly watchFollowed: PanelBrowser['watchFollowed'];
  readonly watchTrouble: PanelBrowser['watchTrouble'];
  readonly activeTab: () => Promise<ActiveTab | null>;
  readonly watchActiveTab: (listener: (tab: ActiveTab | null) => void) => () => void;
  /** The brand whose own site an address seems to be. */
  readonly brandCandidate: (url: string) => Promise<{ readonly name: string; readonly domain: string | null } | null>;
  readonly isFirefox: boolean;
  readonly screenshots: ScreenshotTaker;
  readonly readPage: (tabId: number) => Promise<PageReading | null>;
  /** What came of a picking; null once the signal is aborted. */
  readonly panelPick: (pickId: string, signal: AbortSignal) => Promise<{ readonly nonce: string | null } | null>;
  /** Gives the keys of picking that are pressed in the panel to whoever is called; until the signal is aborted. */
  readonly onPickKey: (press: (key: { code: PickKey; shiftKey: boolean }) => void, signal: AbortSignal) => void;
  readonly sendToTab: (tabId: number, request: StageRequest) => Promise<unknown>;
  /** The picture of the part that the tab's page knows under this nonce; null where there is none. */
  readonly pictureOfPart: (tab: ActiveTab, nonce: string) => Promise<NewEvidence | null>;
  readonly recordsPrivateWindows: () => Promise<boolean>;
  readonly evidenceOfFile: (file: File) => Promise<NewEvidence>;
  readonly typed: PanelBrowser['typed'];
  readonly saveFile: PanelBrowser['saveFile'];
  readonly openDashboard: (hash: string) => Promise<void>;
  readonly readExclusions: () => Promise<WalkExclusions>;
  readonly writeExclusions: (exclusions: WalkExclusions) => Promise<void>;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly tool: string;
  readonly report: (error: unknown) => void;
}

/** Pictures of what a window shows need this one: "every site" without files is not enough for the browser. */
const allSites = ['<all_urls>'];

/** Somebody who has not picked by then does something else. */
const longestPickMs = 180_000;

const sitesOf = (sites: SeenSites) => (sites === 'all' ? allSites : sites);

/** What the browser does for the panel. */
export function createPanelBrowser(deps: PanelBrowserDeps): PanelBrowser {
  async function tabInView(): Promise<ActiveTab | null> {
    const tab = await deps.activeTab();
    return tab?.incognito && !(await deps.recordsPrivateWindows()) ? null : tab;
  }

  let picking: AbortController | null = null;

  return {
    allowedSites: deps.allowedSites,
    askForSites: (sites) => deps.askForSites(sitesOf(sites)),
    giveBackSites: deps.giveBackSites,
    async follow(walkthroughId, logsPages) {
      await deps.request('walk.follow', { walkthroughId, logsPages });
    },
    watchFollowed: deps.watchFollowed,
    watchTrouble: deps.watchTrouble,
    async brandOfPage(url) {
      try {
        const { name, domain } = (await deps.brandCandidate(url)) ?? { name: '', domain: null };
        return domain === null ? null : { name, domain };
      } catch (error) {
        deps.report(error);
        return null;
      }
    },
    isFirefox: deps.isFirefox,
    typed: deps.typed,
    watchPage: (listener) => deps.watchActiveTab(() => void tabInView().then((tab) => listener(tab?.url ?? null))),
    async leave() {
      await deps.request('walk.leave', {});
    },
    async takePicture() {
      const tab = await tabInView();
      if (!tab) return 'restricted';
      try {
        const evidence = await deps.screenshots.take({
          tabId: tab.id,
          windowId: tab.windowId,
          url: tab.url,
          evidenceId: deps.newId(),
          signal: AbortSignal.timeout(10_000),
        });
        return evidence;
      } catch (error) {
        deps.report(error);
        if (tab.url === null) return 'notAllowed';
        return (await deps.allowedSites()).includes('<all_urls>') ? 'failed' : 'notAllowed';
      }
    },
    async takePart() {
      picking?.abort();
      const own = new AbortController();
      picking = own;
      const tab = await tabInView();
      if (!tab) return 'restricted';
      const pickId = deps.newId();
      const told = deps.panelPick(pickId, AbortSignal.any([own.signal, AbortSignal.timeout(longestPickMs)]));
      try {
        const opening = await deps.request('overlay.pick', { tabId: tab.id, pickId });
        if (!opening.opened) return tab.url === null ? 'notAllowed' : 'restricted';
        // The keyboard stays in the panel.
        deps.onPickKey(
          (key) => void deps.sendToTab(tab.id, { type: 'stage.key', data: key }).catch(deps.report),
          own.signal,
        );
        const nonce = (await told)?.nonce ?? null;
        if (nonce === null) return null;
        const evidence = await deps.pictureOfPart(tab, nonce);
        if (evidence !== null) return evidence;
        return (await deps.allowedSites()).includes('<all_urls>') ? 'failed' : 'notAllowed';
      } catch (error) {
        deps.report(error);
        return tab.url === null ? 'notAllowed' : 'failed';
      } finally {
        own.abort();
      }
    },
    async takeQuote() {
      const tab = await tabInView();
      if (!tab) return 'restricted';
      try {
        const reading = await deps.readPage(tab.id);
        if (!reading?.selection) return null;
        const { url } = reading.page;
        const capturedAt = deps.now().toISOString();
        return quoteEvidence(reading.selection.quote, { id: deps.newId(), url, capturedAt, tool: deps.tool });
      } catch (error) {
        deps.report(error);
        return tab.url === null ? 'notAllowed' : 'restricted';
      }
    },
    evidenceOfFile: deps.evidenceOfFile,
    saveFile: deps.saveFile,
    openDashboard: (hash) => void deps.openDashboard(hash).catch(deps.report),
    exclusions: {
      read: deps.readExclusions,
      write: ({ kinds, own, allowed }) =>
        deps.writeExclusions({ kinds: [...kinds], own: [...own], allowed: [...allowed] }),
    },
  };
}
