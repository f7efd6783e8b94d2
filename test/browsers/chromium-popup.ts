import { setTimeout as delay } from 'node:timers/promises';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';

export interface ChromiumPopupDeps {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  /** The browser's own address for debugging clients, `ws://...`. */
  readonly endpoint: string;
  /** Asked when needed: a run may have no extension. */
  readonly extensionId: () => string;
}

export interface ChromiumPopup {
  tabTarget(page: Page): Promise<string>;
  press(page: Page): Promise<void>;
  open(): Promise<Page>;
  close(): Promise<void>;
}

const PATIENCE_MS = 15_000;
const TABS_AND_PAGES = [{ type: 'tab' }, { type: 'page' }];

/**
 * The real popup of the toolbar button. Playwright never lists it: only a client that connects once the popup is
 * open sees it, so each popup gets a client of its own, which goes when the popup does.
 */
export function createChromiumPopup({ context, cdp, endpoint, extensionId }: ChromiumPopupDeps): ChromiumPopup {
  let client: Browser | null = null;

  async function dropClient(): Promise<void> {
    const dropped = client;
    client = null;
    await dropped?.close();
  }

  async function popupTarget(): Promise<string | null> {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: TABS_AND_PAGES });
    const origin = `chrome-extension://${extensionId()}/`;
    const ours = targetInfos.filter(({ url }) => url.startsWith(origin));
    // A popup has a tab target like any page, but it stands in no window's row of tabs.
    const loose = ours.filter((target) => target.type === 'tab' && placeOf(target) === null).map(({ url }) => url);
    const popups = ours.filter(({ type, url }) => type === 'page' && loose.includes(url));
    if (popups.length === 0) return null;
    // The same page may also be open in a tab.
    const twins = context.pages().filter((page) => loose.includes(page.url()));
    const inTabs = new Set(await Promise.all(twins.map(targetOf)));
    const popup = popups.find(({ targetId }) => !inTabs.has(targetId));
    return popup?.targetId ?? null;
  }

  async function targetOf(page: Page): Promise<string> {
    const session = await page.context().newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    return targetInfo.targetId;
  }

  async function tabTarget(page: Page): Promise<string> {
    const pageTarget = await targetOf(page);
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: TABS_AND_PAGES });
    const info = targetInfos.find((target) => target.targetId === pageTarget);
    const tabs = targetInfos.filter(
      (target) =>
        target.type === 'tab' &&
        target.url === info?.url &&
        target.browserContextId === info.browserContextId &&
        placeOf(target)?.tabActive !== false,
    );
    const [tab] = tabs;
    if (tab === undefined || tabs.length > 1) {
      throw new Error(`${tabs.length} tabs in front show ${info?.url ?? page.url()}: exactly one was expected.`);
    }
    return tab.targetId;
  }

  async function press(page: Page): Promise<void> {
    await page.bringToFront();
    await cdp.send('Extensions.triggerAction', { id: extensionId(), targetId: await tabTarget(page) });
  }

  async function open(): Promise<Page> {
    const page = await until(attach, 'The popup did not open, or closed as soon as it had opened.');
    await page.waitForLoadState();
    return page;
  }

  /** Null while there is no popup, or a client that came too early to have it listed. */
  async function attach(): Promise<Page | null> {
    await dropClient();
    const target = await popupTarget();
    if (target === null) return null;
    const connected = await chromium.connectOverCDP(endpoint, { noDefaults: true });
    client = connected;
    for (const page of connected.contexts().flatMap((each) => each.pages())) {
      if ((await targetOf(page)) !== target) continue;
      page.once('close', () => {
        if (client === connected) void dropClient();
      });
      return page;
    }
    return null;
  }

  async function close(): Promise<void> {
    const target = await popupTarget();
    if (target !== null) {
      await cdp.send('Target.closeTarget', { targetId: target });
      await until(async () => ((await popupTarget()) === null ? true : null), 'The popup did not close.');
    }
    await dropClient();
  }

  return { tabTarget, press, open, close };
}

/** Where a tab target stands in its window; null for what is in no window. Newer than Playwright's protocol types. */
function placeOf(target: object): { readonly tabActive?: boolean } | null {
  if (!('embedderData' in target)) return null;
  const { embedderData } = target;
  return typeof embedderData === 'object' ? embedderData : null;
}

/** Asks until the answer is not null. The protocol reports no event for a popup, so it has to be asked. */
async function until<T>(ask: () => Promise<T | null>, complaint: string): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(complaint);
    await delay(10);
  }
}
