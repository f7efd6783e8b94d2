import type { JourneyMap } from '@/lib/journey/schemas/journeyMap';
import type { Walkthrough } from '@/lib/journey/schemas/walkthrough';

/** Where a file says for which shoppers it was saved: a list of ids of observers. */
const extensionName = 'parcours.forShoppers';

/** What a file says of whom it is for. */
export function forShoppers(walkthroughs: readonly Walkthrough[]): JourneyMap['extensions'] {
  const ids = [...new Set(walkthroughs.flatMap(({ observerId }) => observerId ?? []))];
  return ids.length === 0 ? {} : { [extensionName]: ids };
}

/** The observers that a file was saved for. */
export function shoppersOf({
  extensions,
  observers,
}: Pick<JourneyMap, 'extensions' | 'observers'>): JourneyMap['observers'] {
  const said = extensions[extensionName];
  return Array.isArray(said) ? observers.filter(({ id }) => said.includes(id)) : [];
}
