import { browser } from './browser';

/**
 * Asks the person to let the extension into exactly these sites (`https://ads.example/*`); to be called at once in their click or key press, as
 * browsers refuse it elsewhere. Apart from what else is done with sites, as the popup loads it before it shows anything.
 */
export function askForSites(sites: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...sites] });
}
