import { type PendingEvidence, StoreError } from '@/lib/journey/commands';
import { compareInJourney } from '@/lib/journey/order';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import type { Study } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { currentJourney } from './currentJourney';
import type { StoreContext } from './storeContext';
import type { Database } from './tables';

/** The study of this id, or that of the current journey for null. @throws {StoreError} `notFound` */
export async function studyOf(database: Database, studyId: string | null): Promise<Study> {
  const id = studyId ?? (await currentJourney(database)).studyId;
  const study = await database.studies.get(id);
  if (!study) throw new StoreError('notFound', `studies ${id}`);
  return study;
}

/** The touchpoints of a journey, in its order. */
export async function touchpointsOf(database: Database, journeyId: string): Promise<Touchpoint[]> {
  const touchpoints = await database.touchpoints.where('journeyId').equals(journeyId).toArray();
  return touchpoints.sort(compareInJourney);
}

/** The evidence that records name, by id, as far as it is here. */
export async function evidenceOf(
  database: Database,
  records: readonly { readonly evidenceIds: readonly string[] }[],
): Promise<Record<string, Evidence>> {
  const ids = [...new Set(records.flatMap(({ evidenceIds }) => evidenceIds))];
  const found = await database.evidence.bulkGet(ids);
  return Object.fromEntries(found.flatMap((record) => (record ? [[record.id, record]] : [])));
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

/** No evidence takes longer than this to come: the window that was to bring it is gone. */
const comesWithinMs = 60_000;

function withInterruption(pending: PendingEvidence, now: Date): PendingEvidence {
  const age = now.getTime() - Date.parse(pending.startedAt);
  return pending.failed === null && age > comesWithinMs ? { ...pending, failed: 'interrupted' } : pending;
}
