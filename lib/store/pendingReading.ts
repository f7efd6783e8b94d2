import type { PendingEvidence } from '@/lib/journey/commands';
import type { EvidenceKind } from '@/lib/journey/schemas/evidence';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { StoreContext } from './storeContext';
import type { Database } from './tables';

/** How long the slowest evidence of each kind takes to come: whoever was to bring one that is older is gone. */
const comesWithinMs: Readonly<Record<EvidenceKind, number>> = {
  screenshot: 60_000,
  // Scrolled and stitched, at two shots a second.
  elementScreenshot: 5 * 60_000,
  fullPage: 10 * 60_000,
  pageArchive: 3 * 60_000,
  quote: 60_000,
  attachedFile: 10 * 60_000,
};

/** What is still said to be coming and cannot come any more has failed. */
function withInterruption(pending: PendingEvidence, now: Date): PendingEvidence {
  const age = now.getTime() - Date.parse(pending.startedAt);
  return pending.failed === null && age > comesWithinMs[pending.kind] ? { ...pending, failed: 'interrupted' } : pending;
}

/** Evidence of touchpoints that has not come. */
export async function pendingEvidenceOf(
  context: StoreContext,
  database: Database,
  touchpoints: readonly Touchpoint[],
): Promise<PendingEvidence[]> {
  const ids = touchpoints.map(({ id }) => id);
  const pending = await database.pendingEvidence.where('touchpointId').anyOf(ids).toArray();
  return pending.map((each) => withInterruption(each, context.now()));
}
