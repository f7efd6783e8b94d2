import { StoreError } from '@/lib/journey/commands';
import { compareInJourney } from '@/lib/journey/compareInJourney';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import type { Study } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { currentJourney } from './currentJourney';
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
