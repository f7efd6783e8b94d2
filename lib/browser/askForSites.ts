import { askForPermission } from './askForPermission';

/**
 * Asks the person to let the extension into exactly these sites (`https://ads.example/*`); to be called at once in their click or key press, as
 * browsers refuse it elsewhere.
 */
export function askForSites(sites: readonly string[]): Promise<boolean> {
  return askForPermission({ origins: sites });
}
