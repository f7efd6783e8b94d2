import type { FirefoxChrome } from './firefox-chrome';

export interface FirefoxWindow {
  readonly handle: string;
  readonly url: string;
  readonly title: string;
  readonly isPrivate: boolean;
}

export interface FirefoxWindows {
  list(): Promise<FirefoxWindow[]>;
  navigate(url: string): Promise<void>;
  newTab(url: string): Promise<void>;
  openPrivate(url: string): Promise<void>;
  switchTo(handle: string): Promise<void>;
}

/** The tabs of all windows, and which of them is in front. */
export function createFirefoxWindows(chrome: FirefoxChrome): FirefoxWindows {
  // WebDriver's own navigation is refused in the context of the browser's window.
  async function navigate(url: string): Promise<void> {
    await chrome.execute(
      `const { ProgressListener } = ChromeUtils.importESModule('chrome://remote/content/shared/Navigate.sys.mjs');
      const browser = gBrowser.selectedBrowser;
      const listener = new ProgressListener(browser.browsingContext.webProgress, { waitForExplicitStart: true });
      const loaded = listener.start();
      browser.fixupAndLoadURIString(arguments[0], {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });
      await loaded;`,
      url,
    );
  }

  async function switchTo(handle: string): Promise<void> {
    await chrome.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  async function open(parameters: Readonly<Record<string, unknown>>, url: string): Promise<void> {
    const opened = (await chrome.send('WebDriver:NewWindow', { focus: true, ...parameters })) as { handle: string };
    await switchTo(opened.handle);
    await navigate(url);
  }

  return {
    async list() {
      const list = await chrome.execute(`
        const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
        return Array.from(Services.wm.getEnumerator('navigator:browser')).flatMap((each) =>
          each.gBrowser.browsers.map((browser) => ({
            handle: NavigableManager.getIdForBrowser(browser),
            url: browser.currentURI.spec,
            title: browser.contentTitle,
            isPrivate: browser.browsingContext.usePrivateBrowsing,
          })));`);
      return list as FirefoxWindow[];
    },
    navigate,
    newTab: (url) => open({ type: 'tab' }, url),
    openPrivate: (url) => open({ type: 'window', private: true }, url),
    switchTo,
  };
}
