import { formatRoute, mapRoute } from '@/components/dashboard/route';
import { openDashboard } from '@/lib/browser/extensionPages';
import type { QuickTag } from '@/lib/journey/commands/quickTag';
import type { Page } from '@/lib/journey/schemas/page';
import { startSweep } from './startSweep';

// The ways from the popup to the dashboard: loaded when one is taken.

/** At a journey, at a touchpoint of it, or where it was. */
export async function dashboard(journeyId: string | null, touchpointId: string | null): Promise<void> {
  await openDashboard(journeyId === null ? '' : formatRoute(mapRoute(journeyId, touchpointId)).slice(1));
}

/** With all reviews of a tab's page, to be gone through. */
export async function sweep(tabId: number, page: Page, tag: QuickTag): Promise<void> {
  await openDashboard(`/sweep/${await startSweep(tabId, page, tag)}`);
}
