import type { Json } from './firefox-document';
import type { Marionette } from './marionette';

/** Firefox's own window, with all its rights: where the toolbar is. */
export interface FirefoxChrome {
  /** Runs the body of a function there; `arguments` are the arguments, promises are awaited. */
  execute(body: string, ...args: readonly Json[]): Promise<unknown>;
  /** Sends a WebDriver command that is meant for the browser's window. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** Puts the session for good into the context of the browser's window, through which tabs are reached too. */
export async function createFirefoxChrome(marionette: Marionette): Promise<FirefoxChrome> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  return {
    send: (command, parameters) => marionette.send(command, parameters),
    execute: (body, ...args) =>
      marionette.send('WebDriver:ExecuteScript', {
        script: `return (async function () { ${body} }).apply(null, arguments);`,
        args,
        sandbox: 'system',
        newSandbox: false,
      }),
  };
}
