import { StoreError } from '@/lib/journey/commands/storeInterface';
import type { Journey, Study } from '@/lib/journey/schemas/study';
import { meta } from './meta';
import type { Database } from './tables';

/** How many chosen journeys are remembered, for when the latest of them are deleted. */
const remembered = 20;

/**
 * The journey that the quick form offers first: the one last chosen that still exists. So a deletion needs not know of
 * it, and when it is undone, the journey is the current one again. Needs `meta` and `journeys` in the transaction.
 */
export async function currentJourney(database: Database): Promise<Journey> {
  const recent = await meta(database, 'recentJourneys');
  for (const id of recent?.ids ?? []) {
    const journey = await database.journeys.get(id);
    if (journey) return journey;
  }
  const latest = await database.journeys.toCollection().last();
  // Every command leaves at least one journey behind.
  if (!latest) throw new StoreError('unavailable', 'the database holds no journey');
  return latest;
}

/** Makes a journey the current one. Needs `meta` in the transaction. */
export async function chooseJourney(database: Database, journeyId: string): Promise<void> {
  const recent = await meta(database, 'recentJourneys');
  if (recent?.ids[0] === journeyId) return;
  const ids = [journeyId, ...(recent?.ids ?? []).filter((id) => id !== journeyId)].slice(0, remembered);
  await database.meta.put({ key: 'recentJourneys', ids });
}

/** The journey of this id, or the current one for null, with its study. Needs `studies` too. */
export async function journeyAndStudy(
  database: Database,
  journeyId: string | null,
): Promise<{ journey: Journey; study: Study }> {
  const journey = journeyId === null ? await currentJourney(database) : await database.journeys.get(journeyId);
  if (!journey) throw new StoreError('notFound', `journeys ${journeyId}`);
  const study = await database.studies.get(journey.studyId);
  if (!study) throw new StoreError('notFound', `studies ${journey.studyId}`);
  return { journey, study };
}
