import { setTimeout as delay } from 'node:timers/promises';
import type { FirefoxChrome } from './firefox-chrome';

/** What can cross into a page and back. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One document of Firefox: of a tab, of the popup, or of a frame in a tab. */
export interface FirefoxDocument {
  url(): Promise<string>;
  /** Runs a function in the document and gives its result; promises are awaited. It must be self-contained. */
  execute<T, A extends readonly Json[]>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Repeats `execute` until the result is truthy, and gives that. */
  waitFor<T, A extends readonly Json[]>(script: (...args: A) => T, ...args: A): Promise<NonNullable<T>>;
  /** Waits until the element is there; with `text`, until its text contains it. */
  waitForElement(selector: string, text?: string): Promise<void>;
  /** Whether an element is there now. */
  exists(selector: string): Promise<boolean>;
  /** The visible text of an element, once it is there. */
  text(selector: string): Promise<string>;
  /** Clicks an element, once it is there, as the mouse does. */
  click(selector: string): Promise<void>;
  /** Types text with the keyboard into an element, once it is there; into a file field: the file's path. */
  type(selector: string, text: string): Promise<void>;
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

// Marionette's own agent in every document does the work, so that elements are found, clicked and typed into as
// WebDriver would; WebDriver itself only reaches tabs.
const PRELUDE = `
  const context = (BROWSING_CONTEXT);
  if (!context) throw new Error('The document is not there.');
  const actor = context.currentWindowGlobal.getActor('MarionetteCommands');
  const element = async () => actor.findElement('css selector', SELECTOR, { timeout: PATIENCE });
  const capabilities = { toJSON: () => ({ 'moz:webdriverClick': true, 'moz:accessibilityChecks': false }) };
`;

/** The handle of a document; nothing is looked up before it is used, so it may be made before the document exists. */
export function createFirefoxDocument({ chrome, browsingContext, argument }: FirefoxDocumentDeps): FirefoxDocument {
  async function act(body: string, selector: string | null, ...args: readonly Json[]): Promise<unknown> {
    const prelude = PRELUDE.replace('BROWSING_CONTEXT', () => browsingContext)
      .replace('SELECTOR', () => JSON.stringify(selector))
      .replace('PATIENCE', String(PATIENCE_MS));
    return chrome.execute(`const [argument, ...args] = arguments; ${prelude} ${body}`, argument ?? null, ...args);
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
    async waitForElement(selector, text = '') {
      await until(
        () =>
          execute(
            (wanted, part) => document.querySelector(wanted)?.textContent.includes(part) ?? false,
            selector,
            text,
          ),
        `${selector} did not appear${text === '' ? '' : ` with the text "${text}"`}.`,
      );
    },
    exists: (selector) => execute((wanted) => document.querySelector(wanted) !== null, selector),
    async text(selector) {
      return String(await act('return actor.getElementText(await element());', selector));
    },
    async click(selector) {
      await act('return actor.clickElement(await element(), capabilities);', selector);
    },
    async type(selector, text) {
      await act('return actor.sendKeysToElement(await element(), args[0], capabilities);', selector, text);
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
