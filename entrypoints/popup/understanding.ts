import { runInTab } from '@/lib/browser/runInTab';
import type { PageDetails } from '@/lib/page/details';
import { parseDetails } from '@/lib/page/parseDetails';

// What makes more of the page than its first reading tells: loaded once the form is on screen.
export { suggestedValues } from '@/lib/capture/suggestedValues';
export { scarceRoom } from '@/lib/journey/storageRoom';
export { brandCandidate } from '@/lib/page/brandCandidate';

/** Reads a tab's page thoroughly; null where it is not understood. Rejects where no script may run. */
export async function readDetails(tabId: number): Promise<PageDetails | null> {
  return parseDetails(await runInTab(tabId, '/details-reader.js'));
}
