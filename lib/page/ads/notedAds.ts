import type { FoundAd } from './pageAd';

/**
 * The advertisements that were last looked for in this page, for scripts of the extension that come after: they share a world of their own
 * in every page, of which the page sees nothing.
 */
const key = Symbol.for('parcours.ads');

interface Noted {
  [key]?: readonly FoundAd[];
}

export function noteAds(ads: readonly FoundAd[]): void {
  (globalThis as Noted)[key] = ads;
}

/** None where nobody looked. */
export function notedAds(): readonly FoundAd[] {
  return (globalThis as Noted)[key] ?? [];
}
