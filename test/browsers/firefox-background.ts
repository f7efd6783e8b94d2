import type { FirefoxChrome } from './firefox-chrome';
import { createFirefoxDocument, type FirefoxDocument } from './firefox-document';

export interface FirefoxBackground {
  /** The add-on's background page, woken if it sleeps. It is never private. */
  readonly document: FirefoxDocument;
  /** Puts it to sleep at once, as Firefox does after half a minute with nothing to do. */
  stop(): Promise<void>;
}

const BACKGROUND = `await (async () => {
  const { extension } = WebExtensionPolicy.getByID(argument);
  await extension.wakeupBackground();
  return [...extension.views].find(({ viewType }) => viewType === 'background')?.xulBrowser.browsingContext;
})()`;

/** The background page of an MV3 add-on in Firefox: an event page, which the browser ends and starts as it likes. */
export function createFirefoxBackground(chrome: FirefoxChrome, addonId: () => string): FirefoxBackground {
  return {
    get document() {
      return createFirefoxDocument({ chrome, browsingContext: BACKGROUND, argument: addonId() });
    },
    async stop() {
      await chrome.execute(
        `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
        await extension.terminateBackground({ disableResetIdleForTest: true });
        if (extension.backgroundState !== 'stopped') throw new Error('The background went on.');`,
        addonId(),
      );
    },
  };
}
