import { setTimeout as delay } from 'node:timers/promises';
import type { FirefoxChrome } from './firefox-chrome';
import { createFirefoxDocument, type FirefoxDocument } from './firefox-document';

export interface FirefoxToolbarDeps {
  readonly chrome: FirefoxChrome;
  /** Asked when needed: a run may have no add-on. */
  readonly addonId: () => string;
}

export interface FirefoxToolbar {
  /** Puts the add-on's button from the extensions panel into the toolbar, as its users can. */
  pin(): Promise<void>;
  click(): Promise<FirefoxDocument>;
  popup(): Promise<FirefoxDocument>;
  isPopupOpen(): Promise<boolean>;
  closePopup(): Promise<void>;
  badgeText(): Promise<string>;
}

const PATIENCE_MS = 15_000;

// Firefox may prepare a popup before it shows it, so only one in an open panel counts.
const OPEN_PANEL = `Array.from(document.querySelectorAll('.webextension-popup-browser'))
  .map((browser) => ({ browser, panel: browser.closest('panel') }))
  .find(({ panel }) => panel?.state === 'open')`;

/** The add-on's real toolbar button and the popup that it opens. */
export function createFirefoxToolbar({ chrome, addonId }: FirefoxToolbarDeps): FirefoxToolbar {
  // How Firefox makes the id of an add-on's button: makeWidgetId() in ext-browser.js.
  const widget = () =>
    addonId()
      .toLowerCase()
      .replace(/[^a-z0-9_-]/g, '_');

  async function isPopupOpen(): Promise<boolean> {
    return (await chrome.execute(`return Boolean(${OPEN_PANEL});`)) === true;
  }

  async function popup(): Promise<FirefoxDocument> {
    await until(isPopupOpen, 'The popup did not open.');
    const opened = createFirefoxDocument({ chrome, browsingContext: `${OPEN_PANEL}?.browser.browsingContext` });
    await opened.waitFor(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
    // The panel hands the focus on once it is painted: keys pressed before that would go nowhere.
    await until(
      async () => (await chrome.execute(`return Services.focus.focusedElement === ${OPEN_PANEL}?.browser;`)) === true,
      'The popup did not get the focus: is another window in front?',
    );
    return opened;
  }

  async function closePopup(): Promise<void> {
    await chrome.execute(`${OPEN_PANEL}?.panel.hidePopup();`);
    await until(async () => !(await isPopupOpen()), 'The popup did not close.');
  }

  return {
    async pin() {
      await chrome.execute(
        `const widget = CustomizableUI.getWidget(arguments[0]);
        if (widget?.provider === CustomizableUI.PROVIDER_API) CustomizableUI.addWidgetToArea(arguments[0], 'nav-bar');`,
        `${widget()}-browser-action`,
      );
    },
    async click() {
      await closePopup();
      const button = await chrome.send('WebDriver:FindElement', { using: 'css selector', value: `#${widget()}-BAP` });
      await chrome.send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', x: 0, y: 0, origin: button },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
      return popup();
    },
    popup,
    isPopupOpen,
    closePopup,
    async badgeText() {
      const badge = await chrome.execute(
        `return document.getElementById(arguments[0])?.getAttribute('badge') ?? '';`,
        `${widget()}-BAP`,
      );
      return String(badge);
    },
  };
}

async function until(ask: () => Promise<boolean>, complaint: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(complaint);
    await delay(20);
  }
}
