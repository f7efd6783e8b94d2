import { setTimeout as delay } from 'node:timers/promises';
import type { FirefoxChrome } from './firefox-chrome';

/** What can cross into a page and back. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An element as Firefox tells assistive technology of it: its computed ARIA role and its whole accessible name. */
export interface Named {
  readonly role: string;
  readonly name: string;
}

/** Which element: by CSS selector, or by role and name. The first in the document that fits. */
export type Which = string | Named;

/** One document of Firefox: of a tab, of the popup, or of a frame in a tab. */
export interface FirefoxDocument {
  url(): Promise<string>;
  /** Runs a function in the document and gives its result; promises are awaited. It must be self-contained. */
  execute<T, A extends readonly Json[]>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Repeats `execute` until the result is truthy, and gives that. */
  waitFor<T, A extends readonly Json[]>(script: (...args: A) => T, ...args: A): Promise<NonNullable<T>>;
  /** Waits until the element is there; with `text`, until its text contains it. */
  waitForElement(which: Which, text?: string): Promise<void>;
  /** Whether an element is there now. */
  exists(which: Which): Promise<boolean>;
  /** The visible text of an element, once it is there. */
  text(which: Which): Promise<string>;
  /** A property of an element, such as `value` or `checked`, once it is there. */
  property(which: Which, name: string): Promise<unknown>;
  /** Which element has the focus in the document. */
  focused(): Promise<Named>;
  /** Clicks an element, once it is there, as the mouse does. */
  click(which: Which): Promise<void>;
  /** Types text with the keyboard into an element, once it is there; into a file field: the file's path. */
  type(which: Which, text: string): Promise<void>;
  /** The visible part of the document, as PNG. */
  screenshot(): Promise<Buffer>;
}

export interface FirefoxDocumentDeps {
  readonly chrome: FirefoxChrome;
  /**
   * A privileged expression for the document's BrowsingContext, or for null while there is none. It may use `argument`.
   */
  readonly browsingContext: string;
  readonly argument?: Json;
}

const PATIENCE_MS = 15_000;

/** What may have a role worth a name. */
const ELEMENTS_WITH_ROLES =
  'a, article, aside, button, dialog, form, h1, h2, h3, iframe, img, input, li, main, nav, section, select, summary, textarea, [role]';

// Marionette's own agent in every document does the work, so that elements are found, clicked and typed into as
// WebDriver would; WebDriver itself only reaches tabs.
const PRELUDE = `
  const context = (BROWSING_CONTEXT);
  if (!context) throw new Error('The document is not there.');
  const actor = context.currentWindowGlobal.getActor('MarionetteCommands');
  const describe = async (found) => ({
    role: await actor.getComputedRole(found),
    name: await actor.getComputedLabel(found),
  });
  const find = async () => {
    const [found] = await actor.findElements('css selector', which, { timeout: 0 });
    return found ?? null;
  };
  const findNamed = async () => {
    for (const found of await actor.findElements('css selector', ${JSON.stringify(ELEMENTS_WITH_ROLES)}, { timeout: 0 })) {
      if ((await actor.getComputedRole(found)) !== which.role) continue;
      if ((await actor.getComputedLabel(found)) === which.name) return found;
    }
    return null;
  };
  // What is drawn anew while it is looked at is looked for again.
  const steady = async (act) => {
    for (;;) {
      try {
        return await act();
      } catch (error) {
        if (error.name !== 'StaleElementReferenceError') throw error;
      }
    }
  };
  const look = () => steady(typeof which === 'string' ? find : findNamed);
  const element = async () => {
    const end = Date.now() + ${PATIENCE_MS};
    for (;;) {
      const found = await look();
      if (found) return found;
      if (Date.now() > end) throw new Error('There is no ' + JSON.stringify(which));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const capabilities = { toJSON: () => ({ 'moz:webdriverClick': true, 'moz:accessibilityChecks': false }) };
`;

/** The handle of a document; nothing is looked up before it is used, so it may be made before the document exists. */
export function createFirefoxDocument({ chrome, browsingContext, argument }: FirefoxDocumentDeps): FirefoxDocument {
  async function act(body: string, which: Which | null, ...args: readonly Json[]): Promise<unknown> {
    const prelude = PRELUDE.replace('BROWSING_CONTEXT', () => browsingContext);
    const named: Json = which === null || typeof which === 'string' ? which : { ...which };
    return chrome.execute(
      `const [argument, which, ...args] = arguments; ${prelude} ${body}`,
      argument ?? null,
      named,
      ...args,
    );
  }

  async function execute<T, A extends readonly Json[]>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const result = await act(
      `return actor.executeScript(args[0], args.slice(1), { timeout: ${PATIENCE_MS} });`,
      null,
      // Transpilers may wrap inner functions in a helper of this name, which the document does not have.
      `const __name = (value) => value; return (${script.toString()})(...arguments);`,
      ...args,
    );
    return result as T;
  }

  async function waitFor<T, A extends readonly Json[]>(script: (...args: A) => T, ...args: A) {
    return until(() => execute(script, ...args), `${script.toString()} never came true.`);
  }

  return {
    async url() {
      return String(await act('return context.currentWindowGlobal.documentURI.spec;', null));
    },
    execute,
    waitFor,
    async waitForElement(which, text = '') {
      await until(
        async () =>
          (await act(
            `return steady(async () => {
              const found = await look();
              return found !== null && (await actor.getElementProperty(found, 'textContent')).includes(args[0]);
            });`,
            which,
            text,
          )) === true,
        `${JSON.stringify(which)} did not appear${text === '' ? '' : ` with the text "${text}"`}.`,
      );
    },
    exists: async (which) => (await act('return (await look()) !== null;', which)) === true,
    async text(which) {
      return String(await act('return steady(async () => actor.getElementText(await element()));', which));
    },
    property: (which, name) =>
      act('return steady(async () => actor.getElementProperty(await element(), args[0]));', which, name),
    async focused() {
      return (await act('return steady(async () => describe(await actor.getActiveElement()));', null)) as Named;
    },
    async click(which) {
      await act('return steady(async () => actor.clickElement(await element(), capabilities));', which);
    },
    async type(which, text) {
      await act(
        'return steady(async () => actor.sendKeysToElement(await element(), args[0], capabilities));',
        which,
        text,
      );
    },
    async screenshot() {
      const image = await act(
        `const { capture } = ChromeUtils.importESModule('chrome://remote/content/shared/Capture.sys.mjs');
        return actor.takeScreenshot(null, capture.Format.Base64, false);`,
        null,
      );
      return Buffer.from(String(image), 'base64');
    },
  };
}

async function until<T>(ask: () => Promise<T>, complaint: string): Promise<NonNullable<T>> {
  const end = Date.now() + PATIENCE_MS;
  let cause: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      // A document that is being replaced has nobody to answer.
      cause = error;
    }
    if (Date.now() > end) throw new Error(complaint, { cause });
    await delay(20);
  }
}
