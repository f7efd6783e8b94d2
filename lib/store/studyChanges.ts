import type { QueryInput, StudyChanges } from '@/lib/journey/commands';
import { evidenceOf } from './reading';
import { read, type StoreContext } from './storeContext';
import { partsOfStudy, tablesOfStudy } from './studyParts';
import type { Change } from './tables';

/** More changes than these are not looked through one by one: reading the study anew costs less. */
const atMost = 1000;

/** See `querySchemas.studyChanges`. @throws {StoreError} `notFound` */
export async function studyChanges(
  context: StoreContext,
  { studyId, since }: QueryInput<'studyChanges'>,
): Promise<StudyChanges | null> {
  return read(context, tablesOfStudy, async (database) => {
    const parts = await partsOfStudy(database, studyId);
    // A history that ends before where the reader stands is another one: everything was erased since.
    if (parts.seq < since) return null;
    const changes = await database.changes
      .where('seq')
      .above(since)
      .limit(atMost + 1)
      .toArray();
    if (changes.length > atMost || changes.some(isOfAnotherStudyNow)) return null;
    const idsOf = (type: Change['type']) => [
      ...new Set(changes.filter((change) => change.type === type).map(({ recordId }) => recordId)),
    ];
    const touchpointIds = idsOf('touchpoints');
    const [stored, evidence] = await Promise.all([
      database.touchpoints.bulkGet(touchpointIds),
      database.evidence.bulkGet(idsOf('evidence')),
    ]);
    const journeyIds = new Set(parts.journeys.map(({ id }) => id));
    const touchpoints = stored.flatMap((each) => (each && journeyIds.has(each.journeyId) ? [each] : []));
    const here = new Set(touchpoints.map(({ id }) => id));
    return {
      ...parts,
      touchpoints,
      goneIds: touchpointIds.filter((id) => !here.has(id)),
      evidence: {
        ...Object.fromEntries(evidence.flatMap((record) => (record ? [[record.id, record]] : []))),
        ...(await evidenceOf(database, touchpoints)),
      },
    };
  });
}

/** A journey that goes to another study takes touchpoints along which are not changed by that. */
function isOfAnotherStudyNow({ type, before, after }: Change): boolean {
  return type === 'journeys' && before !== null && after !== null && 'studyId' in after;
}
