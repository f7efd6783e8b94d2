import { browser } from './browser';

// Frames of other sites, into which Parcours may look where the person has let it. Sites are named as manifests name them: `https://ads.example/*`.

/** The sites that were allowed. */
export async function allowedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export function isSiteAllowed(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [site] });
}

/** Gives sites back. False where the browser keeps them. */
export function giveBackSites(sites: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...sites] });
}
